using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>
/// What the README promises somebody with a product of three appliances that has nothing to do with the built-in ones: a console
/// project, a spec, a program. Beside the valid one stand two with one mistake each.
/// </summary>
public sealed class HelpdeskTests
{
    private const string Mistyped = "\"Tiketing.Intake\"";

    private static readonly string FaultySpec = Helpdesk.Spec.Replace("\"Ticketing.Intake\"", Mistyped);

    private BuildLog _build = null!;
    private DotnetRun _run = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        using var consumer = new Consumer();
        Write(consumer, "valid", Helpdesk.Spec, Helpdesk.Program);
        Write(consumer, "faulty", FaultySpec, "return;");
        Write(consumer, "illegal", Helpdesk.Spec, Helpdesk.Program + "\ndesk.Inbox.Connect(desk.Archive.Sql);");
        consumer.Write("all.slnx", """<Solution><Project Path="valid/valid.csproj" /><Project Path="faulty/faulty.csproj" /><Project Path="illegal/illegal.csproj" /></Solution>""");
        _build = await consumer.BuildAsync("all.slnx", "-m");
        _run = await consumer.ExecuteAsync("valid");
    }

    [Test]
    public void Its_classes_are_there_and_its_rules_give_a_matrix()
    {
        Assert.That(About("valid"), Is.Empty, _build.ToString());
        Assert.That(_run.ExitCode, Is.Zero, _run.ToString());
        Assert.That(string.Join('\n', _run.Lines), Is.EqualTo(Helpdesk.Matrix));
    }

    [Test]
    public void A_mistyped_role_is_one_error_at_its_line_and_column()
    {
        var messages = About("faulty");

        Assert.That(messages, Has.Count.EqualTo(1), _build.ToString());
        Assert.That((messages[0].File, messages[0].Severity, messages[0].Id), Is.EqualTo((Helpdesk.FileName, "error", "ABQ0007")));
        Assert.That((messages[0].Line, messages[0].Column), Is.EqualTo(FaultySpec.PositionOf(Mistyped)));
        Assert.That(messages[0].Text, Does.Contain("Tiketing").And.Contain("'Ticketing"));
    }

    [Test]
    public void An_illegal_link_is_one_error_that_says_where_else_to_connect()
    {
        var messages = About("illegal");

        Assert.That(messages, Has.Count.EqualTo(1), _build.ToString());
        Assert.That((messages[0].File, messages[0].Line, messages[0].Severity, messages[0].Id), Is.EqualTo(("Program.cs", Helpdesk.Program.Split('\n').Length + 1, "error", "ABQ1001")));
        Assert.That(messages[0].Text, Does.Contain("not a legal link: Inbox may not connect to").And.Contain("Inbox may connect to Portal (Https TCP 443, Intake TCP 8443)."));
    }

    [Test]
    public void Nothing_else_is_reported() => Assert.That(_build.Messages, Has.Count.EqualTo(2), _build.ToString());

    private static void Write(Consumer consumer, string name, string spec, string program)
    {
        consumer.Write($"{name}/{name}.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk), ProjectFile.Spec(Helpdesk.FileName)));
        consumer.Write($"{name}/{Helpdesk.FileName}", spec);
        consumer.Write($"{name}/Program.cs", program);
    }

    private List<BuildMessage> About(string project) => _build.Messages.Where(message => Path.GetFileNameWithoutExtension(message.Project) == project).ToList();
}
