using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>Every artefact uses the address of the network that a connection is on.</summary>
public sealed class NetworkArtefactTests
{
    private static readonly Deployment Deployment = VaultPlatform.Environment("Multi").Resolve();

    [Test]
    public void A_change_request_has_them() => Assert.That(
        FirewallChangeRequest.Of(Deployment).Rows.Select(row => string.Join('|', row.Take(8))),
        Is.SupersetOf([
            "Vault|Disks|192.168.10.21 192.168.10.22|Vault|Gateway|192.168.10.9|tcp|8443",
            "Vault|Gateway|10.0.0.11 10.0.0.12|Vault|Disks|10.0.0.21 10.0.0.22|tcp|7000",
            "site lima|Mover|10.2.0.10|Vault|Disks|192.168.10.21 192.168.10.22|tcp|7000",
            "site madrid|Mover|192.168.21.10|outside|Exports|192.168.21.5|tcp|2049",
        ]));

    [TestCase("d1.example.com", "192.168.10.22", (ushort)7100, "192.168.10.21 > 192.168.10.22")]
    [TestCase("192.168.10.41", "d1.example.com", (ushort)7000, "192.168.10.41 > 192.168.10.21")]
    [TestCase("g1.example.com", "d1.example.com", (ushort)7000, "10.0.0.11 > 10.0.0.21")]
    [TestCase("g1.example.com", "192.168.10.21", (ushort)7000, "")]
    public void An_explanation_has_them(string from, string to, ushort port, string flows) => Assert.That(
        string.Join(", ", Explanation.Of(Deployment, from, to, port).Flows.Select(flow => $"{flow.From.Address} > {flow.To.Address}")), Is.EqualTo(flows));

    [Test]
    public void A_diagram_has_all_addresses_of_a_host_and_finds_all_flows()
    {
        var diagram = TopologyDiagram.Of(Deployment);
        var hosts = diagram.Groups.SelectMany(group => group.Nodes).SelectMany(node => node.Hosts);
        Assert.That(hosts.Select(host => $"{host.Name} {host.Addresses}"), Has.Some.EqualTo("d1.example.com 10.0.0.21 192.168.10.21 fd00:10::21"));
        Assert.That(Enum.GetValues<DiagramDetail>().Select(detail => TopologyDiagram.Of(Deployment, detail).Edges), Has.All.Not.Empty);
    }

    [Test]
    public void Verification_tries_them()
    {
        var plan = VerificationPlan.Of(Deployment);
        var probes = plan.Hosts.Single(host => host.Host == "d1.example.com").Connections;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                probes.Where(probe => probe.Flow is not null).Select(probe => $"{probe.Address} {probe.Service}"),
                Is.EquivalentTo(["10.0.0.9 443/tcp", "192.168.10.22 7100/tcp", "192.168.10.9 8443/tcp", "fd00:10::22 7100/tcp"]));
            Assert.That(
                probes.Where(probe => probe.Flow is null).Select(probe => $"{probe.Address} {probe.Service}"),
                Is.SupersetOf(["10.0.0.22 7100/tcp", "192.168.10.22 22/tcp", "fd00:10::22 22/tcp", "192.168.10.22 7000/tcp", "192.168.21.10 22/tcp"]));
            Assert.That(plan.LeftOut, Has.None.Contains("further networks"));
        }
    }

    [Test]
    public void Names_and_inventories_keep_the_usual_addresses()
    {
        var plan = ConfigurationPlan.Of(Deployment, ComponentSettings.None);
        var hosts = plan.Hosts.Single(host => host.Host == "d1.example.com").Files.Single(file => file.Path.EndsWith("hosts", StringComparison.Ordinal)).Text;
        Assert.That(hosts, Does.Contain("10.0.0.22").And.Not.Contain("192.168.10.22"));
    }

    [TestCase("Multi", "page=https://gate.example.com/", "feed=https://192.168.10.9/", "copy=192.168.10.21", "copies=192.168.10.21:7100,192.168.10.22:7100", "objects=192.168.10.21:7000,192.168.10.22:7000")]
    [TestCase("Usual", "page=https://gate.example.com/", "feed=https://gate.example.com/", "copy=10.0.0.21", "copies=10.0.0.21:7100,10.0.0.22:7100", "objects=10.0.0.21:7000,10.0.0.22:7000")]
    [TestCase("OneNetwork", "page=https://gate.example.com/", "feed=https://gate.example.com/", "copy=10.0.0.21", "copies=10.0.0.21:7100,10.0.0.22:7100", "objects=10.0.0.21:7000,10.0.0.22:7000")]
    public void Properties_have_them(string environment, params string[] lines) => Assert.That(
        ConfigurationPlan.Of(VaultPlatform.Environment(environment).Resolve(), ComponentSettings.None).Hosts
            .Single(host => host.Host == "m.lima.example.com").Files
            .Single(file => file.Path == "etc/mover.properties").Text
            .Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal) && !line.StartsWith('#')).Select(line => line.Replace("\\", "", StringComparison.Ordinal)),
        Is.EqualTo(lines));

    [TestCase("Multi", "g1.example.com", "interface bond1", "unicast_src_ip 192.168.10.11", "unicast_peer { 192.168.10.12 }", "virtual_ipaddress { 192.168.10.9 }", "virtual_ipaddress_excluded { 10.0.0.9 dev eth0 }")]
    [TestCase("WithoutInterface", "g2.example.com", "interface eth0", "unicast_src_ip 192.168.10.12", "unicast_peer { 192.168.10.11 }", "virtual_ipaddress { 192.168.10.9 }", "virtual_ipaddress_excluded { 10.0.0.9 }")]
    [TestCase("Usual", "g1.example.com", "interface eth0", "unicast_src_ip 10.0.0.11", "unicast_peer { 10.0.0.12 }", "virtual_ipaddress { 10.0.0.9 }")]
    [TestCase("UsualHeartbeat", "g1.example.com", "interface eth0", "unicast_src_ip 10.0.0.11", "unicast_peer { 10.0.0.12 }", "virtual_ipaddress { 10.0.0.9 }", "virtual_ipaddress_excluded { 192.168.20.9 dev bond2 fd00:20::9 dev bond2 }")]
    public void Keepalived_has_every_virtual_address_and_speaks_where_the_firewall_listens(string environment, string host, params string[] parts)
    {
        var text = ConfigurationPlan.Of(VaultPlatform.Environment(environment).Resolve(), ComponentSettings.None).Hosts
            .Single(configuration => configuration.Host == host).Files
            .Single(file => file.Path.EndsWith("keepalived.conf", StringComparison.Ordinal)).Text;
        var words = string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(parts.Where(part => !words.Contains(part, StringComparison.Ordinal)), Is.Empty, text);
        Assert.That(words.Contains("excluded", StringComparison.Ordinal), Is.EqualTo(parts[^1].Contains("excluded", StringComparison.Ordinal)), text);
    }

    [Test]
    public void A_worksheet_has_a_column_for_them()
    {
        var machines = WorksheetTables.Of(Deployment)[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(machines.Columns[6].Name, Is.EqualTo("other_addresses"));
            Assert.That(machines.Rows.Select(row => row[6]), Has.Some.EqualTo("192.168.10.21 Inner, fd00:10::21 Inner").And.Some.EqualTo("192.168.21.10 Storage, 192.168.10.41 Inner"));
            Assert.That(machines.Rows.Select(row => row.Count).Distinct(), Is.EqualTo([machines.Columns.Count]));
            Assert.That(WorksheetTables.Of(VaultPlatform.Environment("Usual").Resolve())[0].Columns.Select(column => column.Name), Has.None.EqualTo("other_addresses"));
        }
    }

    [Test]
    public void A_difference_shows_other_addresses_and_networks()
    {
        var diff = EnvironmentDiff.Of(VaultPlatform.Environment("Usual").Resolve(), Deployment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                diff.Readdressed.Where(change => change.Host == "d1.example.com").Select(change => $"{change.What}: '{change.Old}' > '{change.New}'"),
                Is.EqualTo(["other addresses: '' > '192.168.10.21 fd00:10::21'", "networks: '' > 'Inner (bond1)'"]));
            Assert.That(ChangePlan.Of(diff).Single(step => step is { Host: "d1.example.com" } && step.What.StartsWith("it becomes", StringComparison.Ordinal)).Risk, Is.EqualTo(Risk.Medium), "no address is lost");
            Assert.That(diff.Opened.Where(flow => flow.Rule.Id == "copies").Select(flow => flow.To.Address.ToString()), Has.Some.EqualTo("192.168.10.22"));
            Assert.That(diff.Closed.Where(flow => flow.Rule.Id == "copies").Select(flow => flow.To.Address.ToString()), Is.EqualTo(["10.0.0.22", "10.0.0.21"]));
        }
    }

    [Test]
    public void An_interface_that_is_called_otherwise_opens_nothing()
    {
        var diff = EnvironmentDiff.Of(Deployment, VaultPlatform.Environment("Renamed").Resolve());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.Opened, Is.Empty);
            Assert.That(diff.Closed, Is.Empty);
            Assert.That(diff.Readdressed.Select(change => $"{change.What}: {change.Old} > {change.New}"), Has.Some.EqualTo("networks: Inner (bond1) > Inner (bond9)"));
            Assert.That(diff.IsEmpty, Is.False);
            Assert.That(
                ChangePlan.Of(diff).Where(step => !step.What.StartsWith("update ", StringComparison.Ordinal)).Select(step => $"{step.Risk}: {step.Why}").Distinct(),
                Is.EqualTo(["Medium: it gets further addresses, or is on its networks in another way"]));
        }
    }

    [Test]
    public void A_host_without_an_address_on_its_network_is_told() =>
        Assert.That(MissingAddresses.Of(VaultPlatform.Environment("Missing").Resolve()), Is.EquivalentTo(["d1.example.com", "gate.example.com"]));
}
