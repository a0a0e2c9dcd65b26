namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>What can be wrong with the addresses of hosts on networks.</summary>
public sealed class NetworkFindingTests
{
    [TestCase("Multi")]
    [TestCase("Usual")]
    [TestCase("OneNetwork")]
    [TestCase("WithoutInterface")]
    [TestCase("Planned")]
    [TestCase("SamePorts", TestName = "Two networks are two addresses, each with ports of its own")]
    [TestCase("SamePortsPlanned", TestName = "While addresses are not known, two networks are two addresses")]
    public void A_sound_environment_has_none(string environment) => Assert.That(VaultPlatform.Environment(environment).Validate(), Is.Empty);

    [TestCase(
        "Missing",
        "Disks.Hosts[0]: error ABQ3022: 'd1.example.com' listens on the network Inner (rule copies) and has no address on it; add one of 192.168.10.0/24, fd00:10::/64 to its OtherAddresses.",
        "Gateway.VirtualAddress: error ABQ3022: 'gate.example.com' listens on the network Inner (rule disk-feed) and has no address on it; add one of 192.168.10.0/24, fd00:10::/64 to its OtherAddresses.")]
    [TestCase(
        "Nowhere",
        "Disks.Hosts[0]: error ABQ3023: no network has the address 172.16.0.1 of 'd1.example.com' (Inner: 192.168.10.0/24, fd00:10::/64; Storage: 192.168.20.0/24; Sites[0].Storage: 192.168.21.0/24); correct it, or add its range to a network.")]
    [TestCase(
        "NowhereAtAll",
        "Disks.Hosts[0]: error ABQ3023: no network has the addresses 192.168.10.21 and fd00:10::21 of 'd1.example.com', nor those of 1 more host, because none has ranges; correct them, or add their ranges to a network.")]
    [TestCase(
        "WithoutIPv6",
        "Disks.Hosts[0]: error ABQ3023: no network has the address fd00:10::21 of 'd1.example.com', nor those of 1 more host (Inner: 192.168.10.0/24; Storage: 192.168.20.0/24; Sites[0].Storage: 192.168.21.0/24); correct them, or add their ranges to a network.",
        TestName = "A range that is taken from a network is one mistake")]
    [TestCase(
        "Astray",
        "Disks.Hosts[0]: error ABQ3023: no network has the address 172.16.0.1 of 'd1.example.com' (Inner: 192.168.10.0/24, fd00:10::/64; Storage: 192.168.20.0/24; Sites[0].Storage: 192.168.21.0/24); correct it, or add its range to a network.",
        "Disks.Hosts[1]: error ABQ3023: no network has the address 172.17.0.1 of 'd2.example.com' (Inner: 192.168.10.0/24, fd00:10::/64; Storage: 192.168.20.0/24; Sites[0].Storage: 192.168.21.0/24); correct it, or add its range to a network.",
        TestName = "Two addresses far from each other are two mistakes")]
    [TestCase(
        "SamePortsUsual",
        "Disks.Ports: error ABQ3007: Ssh and Copies both listen on port 22; give one of them another port.",
        "Gateway.Ports: error ABQ3007: Feed and Https both listen on port 443; give one of them another port.",
        TestName = "Without ranges, two networks are one address")]
    [TestCase(
        "SamePortsOneNetwork",
        "Disks.Ports: error ABQ3007: Ssh and Copies both listen on port 22; give one of them another port.",
        "Gateway.Ports: error ABQ3007: Feed and Https both listen on port 443; give one of them another port.",
        TestName = "A network may have the usual address")]
    [TestCase(
        "SamePortsByRule",
        "Disks.Ports: error ABQ3007: Copies and Objects both listen on port 7100; give one of them another port.",
        TestName = "A rule brings an endpoint to the address of another one")]
    [TestCase(
        "Twice",
        "Disks.Hosts[0]: error ABQ3024: 'd1.example.com' has two addresses of one family on the network Inner: 192.168.10.7 and 192.168.10.21; give it one IPv4 and one IPv6 address there.")]
    [TestCase(
        "Overlapping",
        "Storage: error ABQ3025: the range 192.168.10.128/25 of Storage and the range 192.168.10.0/24 of Inner have addresses in common, so nothing says on which network a host is; give each network ranges of its own.",
        "Sites[0].Storage: error ABQ3025: the range 192.168.10.0/24 of Inner and the range 192.168.10.0/28 of Sites[0].Storage have addresses in common, so nothing says on which network a host is; give each network ranges of its own.")]
    public void Each_is_found_once(string environment, params string[] findings) =>
        Assert.That(VaultPlatform.Environment(environment).Validate().Select(finding => finding.ToString()), Is.EqualTo(findings));

    [Test]
    public void Other_addresses_are_checked_like_usual_ones() => Assert.That(
        VaultPlatform.Environment("Impossible").Validate().Select(finding => $"{finding.Code} {finding.Path}"),
        Is.EquivalentTo(["ABQ3004 Disks.Hosts[0]", "ABQ3011 Disks.Hosts[0]", "ABQ3003 Disks.Hosts[1]"]));

    [Test]
    public void What_is_null_is_found() => Assert.That(
        VaultPlatform.Environment("Nothing").Validate().Select(finding => $"{finding.Code} {finding.Path}"),
        Is.EquivalentTo(["ABQ3011 Inner", "ABQ3011 Storage", "ABQ3011 Gateway"]));

    [Test]
    public void Families_are_those_of_the_addresses_on_the_network() => Assert.That(
        VaultPlatform.Environment("OtherFamily").Validate().Select(finding => finding.ToString()),
        Has.Some.Contains("Disks: error ABQ3010: d1.example.com (fd00:10::21) and gate.example.com (192.168.10.9) cannot reach each other (rule disk-feed)")
            .And.Some.Contains("m.lima.example.com (10.2.0.10) and d1.example.com (fd00:10::21) cannot reach each other (rule move-objects)"));

    [TestCase("")]
    [TestCase("bond 1")]
    [TestCase("bond/1")]
    [TestCase("bond1\n")]
    [TestCase("bond1\" accept")]
    [TestCase("bond+")]
    [TestCase("bond*")]
    [TestCase("-i")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("all")]
    [TestCase("default")]
    [TestCase("lo")]
    [TestCase("bönd1")]
    [TestCase("sixteenletters16")]
    public void A_name_that_no_interface_has_is_refused(string name)
    {
        Assert.That(InterfaceName.TryParse(name, out _), Is.False);
        Assert.That(() => new NetworkSegment("10.0.0.0/8") { Interface = name }, Throws.InstanceOf<FormatException>().With.Message.Contains("is not the name of a network interface such as 'bond1': "));
    }

    [TestCase("bond1")]
    [TestCase("eth0.20")]
    [TestCase("br-lan_1")]
    [TestCase("fifteenletters1")]
    public void Others_are_taken(string name) => Assert.That(InterfaceName.Parse(name).ToString(), Is.EqualTo(name));

    [Test]
    public void Segments_are_values()
    {
        NetworkSegment one = ["10.0.0.0/8"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(new NetworkSegment("10.0.0.0/8")));
            Assert.That(one, Is.Not.EqualTo(new NetworkSegment("10.0.0.0/8") { Interface = "bond1" }));
            Assert.That(new NetworkSegment("10.0.0.0/8", "::/0") { Interface = "bond1" }.ToString(), Is.EqualTo("10.0.0.0/8, ::/0 (bond1)"));
            Assert.That(new NetworkSegment { Interface = default(InterfaceName) }.Interface, Is.Null);
            Assert.That(one.Ranges.Select(range => new Host("a.example.com") { OtherAddresses = ["10.0.0.1"] }).Single(), Is.EqualTo(new Host("a.example.com") { OtherAddresses = ["10.0.0.1"] }).And.Not.EqualTo(new Host("a.example.com")));
        }
    }
}
