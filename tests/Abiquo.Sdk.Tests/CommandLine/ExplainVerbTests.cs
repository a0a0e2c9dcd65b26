namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class ExplainVerbTests
{
    [TestCase("V2V Datanode 6379", "V2V -> Datanode 6379 is open.", "rule        v2v-redis (documented, confidence low)", "doubt       The properties that name Redis")]
    [TestCase("v2v.madrid.example.com 10.0.1.12 5672", "is open.", "open        V2V v2v.madrid.example.com 10.1.0.20 -> Datanode dn2.example.com 10.0.1.12", "source      Abiquo wiki, Distributed environment, version 20: Datanode firewall row 2 (https://")]
    [TestCase("V2V Datanode 3306", "V2V -> Datanode 3306 is closed.", "V2V may connect to Datanode.Redis (TCP 6379) by the rule v2v-redis.", "V2V may connect to Datanode.Zookeeper (TCP 2181)")]
    [TestCase("V2V RemoteServices", "V2V -> RemoteServices is closed.", "V2V may connect to Server.Https (TCP 443) by the rule anywhere-ui-https.", "V2V may connect to Datanode.RabbitMQ (TCP 5672)")]
    [TestCase("Datanode Server 8009", "is closed.", "Datanode may connect to Server.Http (TCP 80)", "The reverse connection is open: Server cloud.example.com 10.0.0.10 -> Datanode dn1.example.com 10.0.1.11 3306/tcp by the rule server-database.")]
    [TestCase("dn1.example.com dn2.example.com 22", "is closed.", "Datanode may connect to Datanode.RedisNode (TCP 16379) by the rule redis-replication.", "Datanode may connect to Datanode.Vrrp (VRRP) by the rule virtual-address, but not here: it applies only where hosts with the role virtual address have a virtual address.")]
    [TestCase("Server Server 22", "is closed.", "Each host of Server serves itself at Server.TomcatAjp (TCP 8010) by the rule ui-api-ajp.")]
    [TestCase("Anywhere Server 443", "Anywhere -> Server 443 is open.", "anywhere-ui-https", "0.0.0.0/0")]
    [TestCase("203.0.113.7 Server 443", "203.0.113.7 -> Server 443 is open.", "anywhere-ui-https", "0.0.0.0/0")]
    [TestCase("203.0.113.0/24 Server https", "is open.", "443/tcp")]
    [TestCase("2001:db8:9::1 Server 443", "is closed.", "Everybody may connect to Server 443/tcp by the rule anywhere-ui-https.")]
    [TestCase("203.0.113.7 Datanode", "is closed.", "Everybody may connect to Server 80/tcp")]
    [TestCase("10.9.0.0/25 dn1.example.com 22", "is open.", "administrators-ssh")]
    [TestCase("10.9.0.0/16 dn1.example.com 22", "is closed.")]
    [TestCase("AdministratorNetworks dn1.example.com 22", "is open.", "administrators-ssh", "10.9.0.0/24")]
    public async Task It_says_why(string arguments, params string[] says)
    {
        var run = await Run.OnSample($"explain {arguments}");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(says.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty, run.Output);
    }

    [TestCase("53/udp", "\n53/udp ", "\n53/tcp ")]
    [TestCase("tcp", "\n53/tcp ", "\n53/udp ")]
    [TestCase("1-100", "\n53/tcp ", "\n123/udp ")]
    [TestCase("50-60/udp", "\n53/udp ", "\n53/tcp ")]
    [TestCase("53,54", "\n53/udp ", "\n123/udp ")]
    [TestCase("dns", "\n53/tcp ", "\n123/udp ")]
    public async Task It_may_be_about_a_protocol_or_an_endpoint(string service, string says, string leavesOut)
    {
        var run = await Run.Of(Samples.Distributed with { DnsServers = ["10.0.0.53"] }, $"explain Server DnsServers {service}");
        Assert.That(run.Output, Does.Contain(" is open").And.Contain(says).And.Not.Contain(leavesOut));
    }

    /// <summary>Of several ports, those that are closed are named; a protocol that the target has not is closed.</summary>
    [TestCase("8008-8011", "Server -> V2V 8008-8011 is open in part. Closed: 8008, 8011.")]
    [TestCase("8009-8010", "Server -> V2V 8009-8010 is open.")]
    [TestCase("8009,9000", "Server -> V2V 8009,9000 is open in part. Closed: 9000.")]
    [TestCase("9000-9100", "Server -> V2V 9000-9100 is closed.")]
    [TestCase("8009/udp", "Server -> V2V 8009/udp is closed.")]
    [TestCase("vrrp", "Server -> V2V vrrp is closed.")]
    public async Task Several_ports_may_be_open_in_part(string asked, string says)
    {
        var run = await Run.OnSample($"explain Server V2V {asked}");
        Assert.That(run.Output, Does.StartWith(says + "\n"));
    }

    [Test]
    public async Task A_host_in_a_network_of_administrators_is_one_of_them()
    {
        var run = await Run.Of(Samples.Distributed with { AdministratorNetworks = ["10.0.1.0/28"] }, "explain dn1.example.com cloud.example.com 22");
        Assert.That(run.Output, Does.StartWith("dn1.example.com -> cloud.example.com 22 is open.").And.Contain("administrators-ssh"));
    }

    [TestCase("Server Datanode htps", "'htps' is neither a protocol nor an endpoint of Datanode; it has", "Redis (TCP)")]
    [TestCase("Server Datanode 65536", "'65536' is no port; expected ports such as 8443, 8443/udp or 8443-8450, a protocol, or the ID of an endpoint.")]
    [TestCase("Server Datanode 443-80", "'443-80' is no port; expected ports such as")]
    [TestCase("Server Datanode 443/tpc", "'443/tpc' is neither a protocol nor an endpoint of Datanode")]
    [TestCase("Server 203.0.113.7", "'203.0.113.7' is no appliance, host or address of this environment")]
    public async Task What_cannot_be_asked_for_is_an_error(string arguments, params string[] says)
    {
        var run = await Run.OnSample($"explain {arguments}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(says.Where(text => !run.Error.Contains(text, StringComparison.Ordinal)), Is.Empty, run.Error);
    }

    [Test]
    public async Task Who_is_not_there_is_an_error_that_lists_who_is()
    {
        var run = await Run.OnSample("explain V3V Datanod");
        Assert.That(run.ExitCode, Is.EqualTo(64));
        Assert.That(run.Error, Does.Contain("'V3V' is no appliance, host or address of this environment; 'Datanod' is no appliance").And.Contain("Datanode, DnsServers, ").And.Contain(", Monitoring, "));
    }
}
