using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.UserPrograms;

/// <summary>
/// Environments with a missing part, a wrong number of nodes or a part of the wrong type. All are compiled in one build, each in a file
/// of its own.
/// </summary>
public sealed class IncompleteEnvironmentTests
{
    private BuildLog _build = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        using var consumer = new Consumer();
        consumer.Write("app/app.csproj", ProjectFile.Library(ProjectFile.Package(PackedFeed.Sdk)));
        consumer.Write("app/WithoutV2V.cs", """
            using Abiquo.Sdk; using Abiquo.Sdk.Platform;

            internal static class WithoutV2V
            {
                public static Datacenter Make() => new("madrid")
                {
                    TemplateRepository = "10.1.0.5:/opt/vm_repository",
                    RemoteServices = new() { Host = new("rs.example.com", "10.1.0.10") },
                };
            }
            """);
        consumer.Write("app/ClusterOfTwo.cs", """
            using Abiquo.Sdk; using Abiquo.Sdk.Platform;

            internal static class ClusterOfTwo
            {
                public static Datanode Make() => Datanode.Cluster(new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "10.0.1.12"));
            }
            """);
        consumer.Write("app/WrongPart.cs", """
            using Abiquo.Sdk; using Abiquo.Sdk.Platform;

            internal static class WrongPart
            {
                public static Datacenter Make(RemoteServices remoteServices) => new("madrid")
                {
                    TemplateRepository = "10.1.0.5:/opt/vm_repository",
                    RemoteServices = remoteServices,
                    V2V = remoteServices,
                };
            }
            """);
        _build = await consumer.BuildAsync("app");
    }

    [Test]
    public void A_datacenter_without_V2V_is_one_error_that_names_the_member()
    {
        var error = TheOnlyError("WithoutV2V.cs");

        Assert.That((error.Id, error.Line), Is.EqualTo(("CS9035", 5)));
        Assert.That(error.Text, Does.Contain("'Datacenter.V2V'"));
    }

    [Test]
    public void A_cluster_of_two_is_one_error_that_gives_the_reason()
    {
        var error = TheOnlyError("ClusterOfTwo.cs");

        Assert.That((error.Id, error.Line), Is.EqualTo(("ABQ2001", 5)));
        Assert.That(error.Text, Does.Contain("Datanode has 1, 3 or 5 nodes").And.Contain("quorum"));
    }

    [Test]
    public void RemoteServices_assigned_to_V2V_is_one_error()
    {
        var error = TheOnlyError("WrongPart.cs");

        Assert.That((error.Id, error.Line), Is.EqualTo(("CS0029", 9)));
        Assert.That(error.Text, Does.Contain("'Abiquo.Sdk.Platform.RemoteServices'").And.Contain("'Abiquo.Sdk.Platform.V2V'"));
    }

    [Test]
    public void Nothing_else_is_reported() => Assert.That(_build.Messages, Has.Count.EqualTo(3), _build.ToString());

    private BuildMessage TheOnlyError(string file)
    {
        var messages = _build.MessagesFor(file);
        Assert.That(messages.Select(message => message.Severity), Is.EqualTo(["error"]), _build.ToString());
        return messages[0];
    }
}
