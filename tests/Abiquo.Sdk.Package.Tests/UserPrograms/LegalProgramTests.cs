using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.UserPrograms;

/// <summary>A new console project that references the packages and contains the program of the sample.</summary>
public sealed class LegalProgramTests
{
    private const string LastLine = "return await production.RunAsync(args);";

    /// <summary>The header, and a flow for each pair of hosts in the vendor's tables.</summary>
    private const int LinesOfDocumentedMatrix = 1 + 85;

    private static string Sample => File.ReadAllText(Repository.PathOf("samples/Distributed/Program.cs"));

    [Test]
    public async Task The_sample_builds_without_a_warning_and_prints_its_matrix()
    {
        using var consumer = new Consumer();
        consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.CommandLine)));
        consumer.Write("app/Program.cs", Sample);

        var build = await consumer.BuildAsync("app", "-warnaserror");
        Assert.That(build.Messages, Is.Empty, build.ToString());

        var run = await consumer.RunAsync("app", "matrix", "--format", "csv", "--group", "documented");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(run.Lines, Has.Count.EqualTo(LinesOfDocumentedMatrix));
            Assert.That(run.Lines[0], Does.StartWith("rule,group,from_appliance,"));
            Assert.That(run.Error, Is.Empty);
        }

        // Another package source of the machine may have the same version; then these tests would have tested the wrong packages.
        var origin = Path.Combine(Consumer.PackageCache, "abiquo.sdk", PackedFeed.Version, ".nupkg.metadata");
        Assert.That(File.ReadAllText(origin), Does.Contain($"\"{PackedFeed.Folder}\""));
    }

    [Test]
    public async Task The_sdk_package_alone_supports_links_and_their_matrix()
    {
        const string OwnLinks = """
            var datanode = production.Datanode with { Ports = new() { RabbitMQ = 5671 } };
            var datacenter = production.Datacenters[0];
            var v2v = datacenter.V2V;
            var linked = production with
            {
                Datanode = datanode,
                Datacenters = [datacenter],
                Links = [v2v.Connect(datanode.Redis), v2v.ConnectTo.DatanodeRabbitMQ(datanode)],
            };
            foreach (var flow in linked.Matrix().Where(from: "V2V", to: "dn1.example.com").Flows)
            {
                Console.WriteLine($"{flow.From.Appliance} {flow.To.Host} {flow.Port}");
            }
            """;
        var sample = Sample;
        Assert.That(sample, Does.Contain(LastLine));
        using var consumer = new Consumer();
        consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk)));
        consumer.Write("app/Program.cs", sample.Replace(LastLine, OwnLinks, StringComparison.Ordinal));

        var build = await consumer.BuildAsync("app", "-warnaserror");
        Assert.That(build.Messages, Is.Empty, build.ToString());

        var run = await consumer.RunAsync("app");
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(run.Lines, Is.EqualTo(["V2V dn1.example.com 6379", "V2V dn1.example.com 5671"]));
    }
}
