using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Matrix;

public sealed class DerivedFlowsTests
{
    private static IReadOnlyList<FlowRow> Derived => FlowRow.Of(Samples.Distributed.Matrix().Where(RuleGroup.Derived).Flows);

    [Test]
    public void The_Server_reaches_Watchtower() =>
        Assert.That(Derived.Where(flow => flow.To == "Monitoring"), Is.EqualTo([
            new FlowRow("Server", "cloud.example.com", "10.0.0.10", "Monitoring", "mon.example.com", "10.0.2.10", "Watchtower", "tcp", 36638),
        ]));

    [Test]
    public void Remote_Services_and_V2V_mount_only_the_share_of_their_datacenter()
    {
        var expected =
            from machine in Machine.OfSample
            where machine.Datacenter.Length > 0
            let share = machine.Datacenter == "madrid" ? "10.1.0.5" : "10.2.0.5"
            select new FlowRow(machine.Appliance, machine.Name, machine.Address, "TemplateRepository", "", share, "nfsd", "tcp", 2049);
        Assert.That(Derived.Where(flow => flow.To == "TemplateRepository"), Is.EquivalentTo(expected));
    }

    [Test]
    public void There_are_no_others() => Assert.That(Derived, Has.Count.EqualTo(1 + 4 + 2), "one to Watchtower, those to shares, and remote services to the API's name");

    [Test]
    public void A_share_given_by_name_is_a_target_without_address()
    {
        var named = Samples.Small with { Datacenters = Samples.Madrid with { TemplateRepository = "nfs.madrid.example.com:/export" } };
        var targets = named.Matrix().Flows.Select(flow => flow.To).Where(to => to.Appliance == "TemplateRepository").Distinct();
        Assert.That(targets.Select(to => (to.Host, to.Address)), Is.EqualTo(new (string, Network?)[] { ("nfs.madrid.example.com", null) }));
    }
}
