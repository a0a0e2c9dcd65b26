using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class FamilyFaultTests
{
    [Test]
    public void Hosts_that_must_talk_and_have_no_family_in_common_are_found()
    {
        var mixed = Samples.Small with { Datanode = new() { Host = new("dn.example.com", "2001:db8::11") } };
        var findings = mixed.Validate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings.Select(finding => finding.Code).Distinct(), Is.EqualTo(["ABQ3010"]));
            Assert.That(findings.Select(finding => finding.Path), Is.EqualTo(["Server", "Datacenters[0].RemoteServices", "Datacenters[0].V2V"]));
            Assert.That(findings[0].Message, Does.Contain("cloud.example.com (10.0.0.10) and dn.example.com (2001:db8::11) cannot reach each other"));
            Assert.That(findings[0].Message, Does.Contain("server-database").And.EndsWith("give both an IPv4 or both an IPv6 address."));
        }
    }

    [Test]
    public void Only_listed_links_need_a_family_in_common()
    {
        var mixed = Samples.Small with { Datanode = new() { Host = new("dn.example.com", "2001:db8::11") } };
        using (Assert.EnterMultipleScope())
        {
            Assert.That((mixed with { Links = [] }).Validate(), Is.Empty);
            (mixed with { Links = [mixed.Server.Connect(mixed.Datanode.Redis)] }).HasOnly(FindingCode.NoCommonAddressFamily, "Server", "server-redis");
        }
    }

    [Test]
    public void A_dual_stack_host_reaches_both() =>
        Assert.That((Samples.Small with { Server = new() { Host = new("cloud.example.com", "10.0.0.10", "2001:db8::10") } }).Validate(), Is.Empty);

    [Test]
    public void A_planned_host_without_address_is_not_compared() =>
        Assert.That((Samples.Small with { Datanode = new() { Host = new("dn.example.com") } }).Validate(), Is.Empty);

    [Test]
    public void The_nodes_of_a_cluster_have_a_family_in_common()
    {
        var mixed = Samples.Small with
        {
            Datanode = Datanode.Cluster(new("a.example.com", "10.0.1.1", "2001:db8::1"), new("b.example.com", "10.0.1.2"), new("c.example.com", "2001:db8::3")),
        };
        Assert.That(mixed.Validate().Select(finding => (finding.Code, finding.Path)), Has.Some.EqualTo(("ABQ3010", "Datanode")));
    }

    [Test]
    public void A_name_that_is_used_twice_hides_no_family()
    {
        var twice = Samples.Small with { Datanode = new() { Host = new("cloud.example.com", "2001:db8::11") } };
        Assert.That(twice.Validate().Select(finding => finding.Code).Distinct(), Is.EquivalentTo(["ABQ3002", "ABQ3010"]));
    }
}
