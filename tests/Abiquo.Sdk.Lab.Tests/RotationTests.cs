using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>What the rendered files do with a secret that has changed, on running daemons.</summary>
internal sealed class RotationTests
{
    private const string Other = "another-secret-of-the-lab";

    [SetUp]
    public void RequireLab() => Prerequisites.Require();

    [TearDown]
    public void Restore() => First.RunChecked("sh " + DatanodeCluster.RabbitMQUsers);

    [Test]
    public void A_new_password_of_RabbitMQ_holds_on_every_node_and_none_restarts()
    {
        var before = Uptimes();
        First.RunChecked($"sed 's/{DatanodeCluster.Secret}/{Other}/' {DatanodeCluster.RabbitMQUsers} >/tmp/rotated && sh /tmp/rotated");
        using (Assert.EnterMultipleScope())
        {
            foreach (var node in Lab.Cluster.Nodes)
            {
                Assert.That(Admits(node, Other), "the new password");
                Assert.That(Admits(node, DatanodeCluster.Secret), Is.False, "the old password");
            }

            Assert.That(Uptimes(), Is.EqualTo(before));
        }
    }

    /// <summary>The platform's programs need no right to administer the broker.</summary>
    [Test]
    public void The_user_is_no_administrator() =>
        Assert.That(First.RunChecked("rabbitmqctl -q list_users --no-table-headers"), Does.Match("(?m)^abiquo\t\\[\\]$"));

    private static Container First => Lab.Cluster.Nodes[0];

    private static bool Admits(Container node, string password) =>
        node.Run($"rabbitmqctl -q authenticate_user abiquo {password}").ExitCode == 0;

    /// <summary>Returns when the broker of each node was started.</summary>
    private static List<string> Uptimes() =>
        [.. Lab.Cluster.Nodes.Select(node => node.RunChecked("stat -c %Y /proc/$(pgrep -o beam.smp)").Trim())];
}
