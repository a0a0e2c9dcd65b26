using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>
/// A user's own spec: the generator runs in the user's project. All tests share one project, which is restored once; each test writes
/// the files that it builds.
/// </summary>
public sealed class OwnSpecTests
{
    private const string Program = """
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        using Acme.Topology;

        var shop = new Shop
        {
            Web = new() { Host = new("web.example.com", "10.0.0.1") },
            Database = new() { Host = new("db.example.com", "10.0.0.2") },
        };
        foreach (var flow in shop.Matrix().Flows)
        {
            Console.WriteLine($"{flow.From} -> {flow.To} {flow.Port}");
        }

        shop.Web.Connect(shop.Database.Sql);
        """;

    private Consumer _consumer = null!;
    private BuildLog _validBuild = null!;
    private DotnetResult _validRun = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _consumer = new Consumer();
        _consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk), ProjectFile.Spec(AcmeSpec.FileName)));
        _consumer.Write("app/acme.json", AcmeSpec.Text);
        _consumer.Write("app/Program.cs", Program);
        _validBuild = await _consumer.BuildAsync("app", "-warnaserror");
        // The program runs now, because the tests build into the same folder.
        _validRun = await _consumer.RunAsync("app");
    }

    [OneTimeTearDown]
    public void Remove() => _consumer.Dispose();

    [Test]
    public void The_program_compiles_and_prints_its_matrix()
    {
        Assert.That(_validBuild.Messages, Is.Empty, _validBuild.ToString());
        Assert.That(_validRun.ExitCode, Is.Zero, _validRun.ToString());
        Assert.That(_validRun.Lines, Is.EqualTo(["Web web.example.com 10.0.0.1 -> Database db.example.com 10.0.0.2 5432"]));
    }

    [Test]
    public async Task An_illegal_link_is_one_error()
    {
        _consumer.Write("app/acme.json", AcmeSpec.Text);
        _consumer.Write("app/Program.cs", Program + "\nshop.Database.Connect(shop.Web.Https);");

        var build = await _consumer.BuildAsync("app", "--no-restore");

        Assert.That(build.Messages, Has.Count.EqualTo(1), build.ToString());
        var error = build.Messages[0];
        Assert.That((error.File, error.Line, error.Id), Is.EqualTo(("Program.cs", Program.Split('\n').Length + 1, "ABQ1001")));
        Assert.That(error.Text, Does.Match(@"Database may not connect to this endpoint\. Database may connect to no appliance\."));
    }

    [Test]
    public async Task Four_mistakes_are_four_errors_in_one_build_each_at_its_position()
    {
        var faulty = AcmeSpec.Text
            .Replace("5432", "70000")
            .Replace("\"documented\"", "\"documentd\"")
            .Replace("\"from\": \"Front\"", "\"from\": \"Frnot\"")
            .Replace("\"label\": \"shop\"", "\"colour\": \"red\", \"label\": \"shop\"");
        _consumer.Write("app/acme.json", faulty);
        // The program uses no generated class: their absence would be reported too.
        _consumer.Write("app/Program.cs", "return;");

        var build = await _consumer.BuildAsync("app", "--no-restore");

        Assert.That(
            build.Messages.Select(message => (message.File, (message.Line, message.Column), message.Severity, message.Id)),
            Is.EquivalentTo(
            [
                (AcmeSpec.FileName, faulty.PositionOf("70000"), "error", "ABQ0008"),
                (AcmeSpec.FileName, faulty.PositionOf("\"documentd\""), "error", "ABQ0009"),
                (AcmeSpec.FileName, faulty.PositionOf("\"Frnot\""), "error", "ABQ0007"),
                (AcmeSpec.FileName, faulty.PositionOf("\"colour\""), "error", "ABQ0003"),
            ]),
            build.ToString());
    }
}
