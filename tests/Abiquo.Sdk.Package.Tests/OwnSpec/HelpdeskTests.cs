using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>
/// What the README promises to a user with a product of three appliances unrelated to the built-in ones: a console project with a spec
/// and a program. Of three projects, one is valid and two contain one mistake each.
/// </summary>
public sealed class HelpdeskTests
{
    private const string Mistyped = "\"Tiketing.Intake\"";

    private static readonly string FaultySpec = Helpdesk.Spec.Replace("\"Ticketing.Intake\"", Mistyped);

    private BuildLog _build = null!;
    private DotnetResult _run = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        using var consumer = new Consumer();
        Write(consumer, "valid", Helpdesk.Spec, Helpdesk.Program);
        Write(consumer, "faulty", FaultySpec, "return;");
        Write(consumer, "illegal", Helpdesk.Spec, Helpdesk.Program + "\ndesk.Inbox.Connect(desk.Archive.Sql);");
        consumer.Write("all.slnx", """
            <Solution>
              <Project Path="valid/valid.csproj" />
              <Project Path="faulty/faulty.csproj" />
              <Project Path="illegal/illegal.csproj" />
            </Solution>
            """);
        _build = await consumer.BuildAsync("all.slnx", "-m");
        _run = await consumer.ExecuteAsync("valid");
    }

    [Test]
    public void The_valid_program_compiles_and_prints_its_matrix()
    {
        Assert.That(MessagesOf("valid"), Is.Empty, _build.ToString());
        Assert.That(_run.ExitCode, Is.Zero, _run.ToString());
        Assert.That(string.Join('\n', _run.Lines), Is.EqualTo(Helpdesk.Matrix));
    }

    [Test]
    public void A_mistyped_role_is_one_error_at_its_position()
    {
        var messages = MessagesOf("faulty");

        Assert.That(messages, Has.Count.EqualTo(1), _build.ToString());
        Assert.That((messages[0].File, messages[0].Severity, messages[0].Id), Is.EqualTo((Helpdesk.FileName, "error", "ABQ0007")));
        Assert.That((messages[0].Line, messages[0].Column), Is.EqualTo(FaultySpec.PositionOf(Mistyped)));
        Assert.That(messages[0].Text, Does.Contain("Tiketing").And.Contain("'Ticketing"));
    }

    [Test]
    public void An_illegal_link_is_one_error_that_counts_the_legal_targets()
    {
        var messages = MessagesOf("illegal");

        Assert.That(messages, Has.Count.EqualTo(1), _build.ToString());
        var line = Helpdesk.Program.Split('\n').Length + 1;
        Assert.That(
            (messages[0].File, messages[0].Line, messages[0].Severity, messages[0].Id),
            Is.EqualTo(("Program.cs", line, "error", "ABQ1001")));
        Assert.That(
            messages[0].Text,
            Does.Contain("not a legal link: Inbox may not connect to")
                .And.Contain("Inbox has 2 legal targets."));
    }

    [Test]
    public void Nothing_else_is_reported() => Assert.That(_build.Messages, Has.Count.EqualTo(2), _build.ToString());

    private static void Write(Consumer consumer, string name, string spec, string program)
    {
        var project = ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk), ProjectFile.Spec(Helpdesk.FileName));
        consumer.Write($"{name}/{name}.csproj", project);
        consumer.Write($"{name}/{Helpdesk.FileName}", spec);
        consumer.Write($"{name}/Program.cs", program);
    }

    private List<BuildMessage> MessagesOf(string project) =>
        _build.Messages.Where(message => Path.GetFileNameWithoutExtension(message.Project) == project).ToList();
}
