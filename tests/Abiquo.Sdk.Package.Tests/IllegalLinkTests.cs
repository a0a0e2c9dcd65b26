using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests;

/// <summary>Links that the vendor forbids, in a program of a user.</summary>
public sealed class IllegalLinkTests
{
    private const string Links = """
        using Abiquo.Sdk;

        var datanode = new Datanode { Host = new("dn1.example.com", "10.0.1.11") };
        var v2v = new V2V { Host = new("v2v.example.com", "10.1.0.20") };
        v2v.Connect(datanode.MaxScale);
        v2v.ConnectTo.DatanodeMaxScale(datanode);
        """;

    private static readonly int[] LinesOfLinks = [5, 6];

    [Test]
    public async Task An_illegal_link_is_one_error()
    {
        using var consumer = new Consumer();
        consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk)));
        consumer.Write("app/Program.cs", Links);

        var build = await consumer.BuildAsync("app");

        AssertOneErrorEach(build, LinesOfLinks);
        foreach (var error in build.Messages)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(error.Text, Does.Contain("V2V may not connect to Datanode.MaxScale (TCP 3306)"));
                Assert.That(error.Text, Does.Contain("accepts connections from Server and Monitoring only"));
                Assert.That(error.Text, Does.Contain("V2V may connect to Server.Http (TCP 80),"));
                Assert.That(error.Text, Does.Contain("Datanode.Redis (TCP 6379), Datanode.RabbitMQ (TCP 5672), Datanode.Zookeeper (TCP 2181)."));
            }
        }
    }

    /// <summary>All at once: each hides what it can, so what is left is hidden by none.</summary>
    [Test]
    public async Task No_way_to_suppress_a_diagnostic_hides_it()
    {
        using var consumer = new Consumer();
        consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk)));
        consumer.Write("app/Program.cs", "#pragma warning disable\n#pragma warning disable ABQ1001, CS0612, CS0618, CS0619\n" + Links);
        consumer.Write("app/Suppressions.cs", """
            [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Abiquo.Sdk", "ABQ1001", Justification = "a test")]
            """);
        consumer.Write("app/.editorconfig", "[*.cs]\ndotnet_diagnostic.ABQ1001.severity = none\n");

        var build = await consumer.BuildAsync("app", "-p:NoWarn=ABQ1001%3BCS0618%3BCS0619", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false");

        AssertOneErrorEach(build, LinesOfLinks.Select(line => line + 2));
    }

    private static void AssertOneErrorEach(BuildLog build, IEnumerable<int> lines) => Assert.That(
        build.Messages.Select(message => (message.File, message.Line, message.Severity, message.Id)),
        Is.EqualTo(lines.Select(line => ("Program.cs", line, "error", "ABQ1001"))),
        build.ToString());
}
