using System.Reflection;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class HostFaultTests
{
    private static DistributedEnvironment WithServer(Host host) => Samples.Small with { Server = new() { Host = host } };

    [Test]
    public void A_name_that_two_hosts_have_is_found() =>
        (Samples.Small with { Datanode = new() { Host = new("CLOUD.example.com", "10.0.1.11") } }).HasOnly(
            FindingCode.DuplicateName, "Datanode.Host", "'cloud.example.com'", "already used by Server.Host", "give every host its own name");

    [Test]
    public void A_name_that_two_hosts_of_a_cluster_have_is_found() =>
        (Samples.Small with
        {
            Datanode = Datanode.Cluster(new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "10.0.1.12"), new("dn1.example.com", "10.0.1.13")),
        }).HasOnly(FindingCode.DuplicateName, "Datanode.Hosts[2]", "already used by Datanode.Hosts[0]");

    [Test]
    public void An_address_that_two_hosts_have_is_found() =>
        (Samples.Small with { Datanode = new() { Host = new("dn.example.com", "10.0.0.10") } }).HasOnly(
            FindingCode.DuplicateAddress, "Datanode.Host", "10.0.0.10", "already used by Server.Host", "give every host its own address");

    [Test]
    public void An_IPv6_address_in_another_spelling_is_found() =>
        (Samples.Small with
        {
            Server = new() { Host = new("cloud.example.com", "10.0.0.10", "2001:db8::10") },
            Datanode = new() { Host = new("dn.example.com", "10.0.1.11", "2001:DB8:0:0::10") },
        }).HasOnly(FindingCode.DuplicateAddress, "Datanode.Host", "2001:db8::10");

    [Test]
    public void An_address_across_datacenters_is_found() =>
        (Samples.Small with { Datacenters = [Samples.Madrid, Samples.Barcelona with { V2V = new() { Host = new("v2v.barcelona.example.com", "10.1.0.20") } }] })
            .HasOnly(FindingCode.DuplicateAddress, "Datacenters[1].V2V.Host", "already used by Datacenters[0].V2V.Host");

    [TestCase("127.0.0.1", "2001:db8::10")]
    [TestCase("0.0.0.0", "2001:db8::10")]
    [TestCase("224.0.0.1", "2001:db8::10")]
    [TestCase("255.255.255.255", "2001:db8::10")]
    [TestCase("::1", "10.0.0.10")]
    [TestCase("::", "10.0.0.10")]
    [TestCase("ff02::1", "10.0.0.10")]
    public void An_address_that_no_other_host_reaches_is_found(string address, string good) =>
        WithServer(new("cloud.example.com", address, good)).HasOnly(
            FindingCode.Unreachable, "Server.Host", $"no other host can reach 'cloud.example.com' at {address}", "give its address on the management network");

    [Test]
    public void A_wrong_number_of_hosts_is_found()
    {
        var two = (Datanode)Activator.CreateInstance(
            typeof(Datanode),
            BindingFlags.Instance | BindingFlags.NonPublic,
            null,
            [OneOrMore.From<Host>([new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "10.0.1.12")])],
            null)!;
        (Samples.Small with { Datanode = two }).HasOnly(FindingCode.InvalidNodeCount, "Datanode", "Datanode has 2 hosts", "give it 1 or 3 or 5", "quorum");
    }

    [Test]
    public void Several_planned_hosts_without_address_are_fine() =>
        Assert.That((Samples.Small with { Server = Server.Pool(new("a.example.com"), new("b.example.com")) }).Validate(), Is.Empty);
}
