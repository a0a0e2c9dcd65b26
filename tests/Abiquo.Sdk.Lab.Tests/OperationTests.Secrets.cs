using Abiquo.Sdk.Lab.Tests.Cluster;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>Each secret of the bundle is changed: the new one holds on every node, and the old one is refused.</summary>
internal sealed partial class OperationTests
{
    [TestCase("database", "abiquo", "cloud.example.com")]
    [TestCase("watchtower-database", "watchtower", "mon.example.com", Explicit = true, Reason = Lab.Long)]
    public async Task A_password_of_the_database_is_changed(string name, string user, string host)
    {
        var (old, value, before) = (Cluster.Secret(name), $"changed-{name}", Started());
        await RunUnderLoadAsync($"secret {name} changed", () => Change("Change the password of a user", name, value));
        using (Assert.EnterMultipleScope())
        {
            for (var node = 0; node < Nodes.Count; node++)
            {
                Assert.That(SqlClient.Admits(Cluster, host, node, user, value), $"the new one, through node {node}");
                Assert.That(SqlClient.Admits(Cluster, host, node, user, old), Is.False, $"the old one, through node {node}");
            }

            Assert.That(Started(), Is.EqualTo(before), "nothing restarts");
        }
    }

    [Test]
    public async Task The_password_of_RabbitMQ_is_changed()
    {
        var (old, value, before) = (Cluster.Secret("rabbitmq"), "changed-rabbitmq", Started());
        await RunUnderLoadAsync("secret rabbitmq changed", () => Change("Change the password of a user", "rabbitmq", value));
        using (Assert.EnterMultipleScope())
        {
            foreach (var node in Nodes)
            {
                Assert.That(node.Run($"rabbitmqctl -q authenticate_user abiquo {value}").ExitCode, Is.Zero, "the new one");
                Assert.That(node.Run($"rabbitmqctl -q authenticate_user abiquo {old}").ExitCode, Is.Not.Zero, "the old one");
            }

            Assert.That(Started(), Is.EqualTo(before), "nothing restarts");

            // The platform's programs need no right to administer the broker.
            Assert.That(Nodes[0].RunChecked("rabbitmqctl -q list_users --no-table-headers"), Does.Match("(?m)^abiquo\t\\[\\]$"));
        }
    }

    [Test, Explicit(Lab.Long)]
    public async Task The_cookie_of_RabbitMQ_is_changed()
    {
        var (old, value) = (Cluster.Secret("rabbitmq-cookie"), "changed-cookie");
        await RunUnderLoadAsync("secret rabbitmq-cookie changed", () =>
            Change("Change the cookie of RabbitMQ", "rabbitmq-cookie", value));
        using (Assert.EnterMultipleScope())
        {
            foreach (var node in Nodes)
            {
                Assert.That(node.Run("rabbitmqctl -q eval 'erlang:get_cookie().'").Output.Trim(), Is.EqualTo($"'{value}'"));
                Assert.That(node.Run($"rabbitmqctl -q --erlang-cookie {old} status").ExitCode, Is.Not.Zero, "the old one");
            }
        }
    }

    [Test]
    public void Another_cookie_is_refused_while_a_node_runs()
    {
        Nodes[1].RunChecked("echo rabbitmq-cookie refused | sh /var/lib/abiquo-sdk/bundle/apply.sh secrets");
        Assert.That(DatanodeCluster.TryApply(Nodes[1]).Output, Does.Contain("is refused by its checker"));
        Nodes[1].RunChecked($"echo rabbitmq-cookie {Cluster.Secret("rabbitmq-cookie")} | sh /var/lib/abiquo-sdk/bundle/apply.sh secrets");
    }

    private static void Change(string procedure, string name, string value)
    {
        Procedure.Of(procedure).Run(Cluster, $"NAME={name} VALUE={value}");
        Cluster.Rotate(name, value);
    }

    /// <summary>Returns which processes are the programs of each node.</summary>
    private static List<string> Started() => [.. Nodes.Select(node => node.RunChecked("cat /run/lab-*.pid"))];
}
