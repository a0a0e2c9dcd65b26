using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>
/// A project that refers to the command line only. Build files do not follow a dependency by themselves, and without them a
/// TopologySpec item is silently ignored.
/// </summary>
public sealed class SpecBesideCommandLineTests
{
    [Test]
    public async Task A_spec_needs_no_more_than_the_command_line_package()
    {
        using var consumer = new Consumer();
        consumer.Write("app/app.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.CommandLine), ProjectFile.Spec(AcmeSpec.FileName)));
        consumer.Write("app/acme.json", AcmeSpec.Text);
        consumer.Write("app/Program.cs", """
            using Abiquo.Sdk;
            using Acme.Topology;

            var shop = new Shop { Web = new() { Host = new("web.example.com") }, Database = new() { Host = new("db.example.com") } };
            return await shop.RunAsync(args);
            """);

        var build = await consumer.BuildAsync("app", "-warnaserror");

        Assert.That(build.Messages, Is.Empty, build.ToString());
    }
}
