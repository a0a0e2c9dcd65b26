namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>At which addresses hosts connect and listen: on the network of the connection where it is given, or else at their usual ones.</summary>
public sealed class HostNetworkTests
{
    [TestCase("copies", "d1 192.168.10.21 > d2 192.168.10.22", "d1 fd00:10::21 > d2 fd00:10::22", "d2 192.168.10.22 > d1 192.168.10.21", "d2 fd00:10::22 > d1 fd00:10::21", TestName = "Peers are on the network of the endpoint")]
    [TestCase("gate-objects", "g1 10.0.0.11 > d1 10.0.0.21", "g1 10.0.0.11 > d2 10.0.0.22", "g2 10.0.0.12 > d1 10.0.0.21", "g2 10.0.0.12 > d2 10.0.0.22", TestName = "Without a network hosts are at their usual addresses")]
    [TestCase("disk-feed", "d1 192.168.10.21 > gate 192.168.10.9", "d2 192.168.10.22 > gate 192.168.10.9", TestName = "Clients reach the virtual address on the network")]
    [TestCase("people-page", "0.0.0.0/0 > gate 10.0.0.9", TestName = "Others reach the usual virtual address")]
    [TestCase("move-objects", "m.madrid 192.168.10.41 > d1 192.168.10.21", "m.madrid 192.168.10.41 > d2 192.168.10.22", "m.lima 10.2.0.10 > d1 192.168.10.21", "m.lima 10.2.0.10 > d2 192.168.10.22", TestName = "The network of a rule wins, and who is not on it is routed to it")]
    [TestCase("move-files", "m.madrid 192.168.21.10 > 192.168.21.5", "m.lima 192.168.20.10 > 192.168.20.5", TestName = "A scope has a range of its own, or that of the environment")]
    [TestCase("operator-ssh", "10.9.0.0/24 > d1 10.0.0.21", "10.9.0.0/24 > d2 10.0.0.22", TestName = "Outside sources reach usual addresses")]
    public void Flows_are_at_the_addresses_of_the_network(string rule, params string[] flows) =>
        Assert.That(VaultPlatform.Flows("Multi", rule), Is.EqualTo(flows));

    [TestCase("copies", "d1 10.0.0.21 > d2 10.0.0.22", "d2 10.0.0.22 > d1 10.0.0.21")]
    [TestCase("disk-feed", "d1 10.0.0.21 > gate 10.0.0.9", "d2 10.0.0.22 > gate 10.0.0.9")]
    [TestCase("move-files", "m.lima 10.2.0.10 > 192.168.20.5")]
    public void Without_ranges_all_is_as_without_networks(string rule, params string[] flows) =>
        Assert.That(VaultPlatform.Flows("Usual", rule), Is.EqualTo(flows));

    [Test]
    public void A_host_shows_all_of_its_addresses() => Assert.That(
        new Host("d1.example.com", "10.0.0.21") { OtherAddresses = ["192.168.10.21"] }.ToString(), Is.EqualTo("d1.example.com (10.0.0.21, 192.168.10.21)"));

    [Test]
    public void A_usual_address_may_be_on_a_network() =>
        Assert.That(VaultPlatform.Flows("OneNetwork", "copies"), Is.EqualTo(VaultPlatform.Flows("Usual", "copies")));

    [Test]
    public void A_planned_host_has_no_address_on_it_either() =>
        Assert.That(VaultPlatform.Flows("Planned", "copies"), Is.EqualTo(["d1 > d2 192.168.10.22", "d1 > d2 fd00:10::22", "d2 192.168.10.22 > d1", "d2 fd00:10::22 > d1"]));

    [Test]
    public void The_ends_of_a_flow_say_their_network()
    {
        var flows = VaultPlatform.Environment("Multi").Matrix().Flows.ToLookup(flow => flow.Rule.Id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flows["copies"].Select(flow => $"{flow.From.Network} {flow.From.Interface} {flow.To.Network} {flow.To.Interface}"), Is.All.EqualTo("Inner bond1 Inner bond1"));
            Assert.That(flows["gate-objects"].Select(flow => flow.From.Network + flow.From.Interface + flow.To.Network + flow.To.Interface), Is.All.Empty);
            Assert.That(flows["move-files"].Select(flow => $"{flow.From.Network} {flow.From.Interface}"), Is.EqualTo(["Storage bond2", "Storage "]));
            Assert.That(flows["move-objects"].Select(flow => flow.From.Network), Is.EqualTo(["Inner", "Inner", "", ""]));
        }
    }
}
