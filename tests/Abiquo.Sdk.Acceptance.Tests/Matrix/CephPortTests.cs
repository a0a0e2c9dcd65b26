using System.Text.Json;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Matrix;

/// <summary>The matrix of the sample Ceph against published port tables, row by row and both ways.</summary>
public sealed class CephPortTests
{
    private const string Everybody = "Anywhere";

    /// <summary>
    /// The daemons, ports and consumers of two tables, in the sample's names: https://docs.mirantis.com/mosk/latest/security/firewall-conf/
    /// ceph.html, where plug-ins for volumes are clients, and "IP Tables" of Ceph's Network Configuration Reference, where OSDs connect to
    /// each other. The documentation of the dashboard, of the HTTP frontends and of cephadm adds the others. Beyond the tables, every
    /// daemon reports to a manager and asks a monitor for maps; a gateway keeps its objects on OSDs, and a manager commands metadata
    /// servers.
    /// </summary>
    private static readonly (string To, string Service, string[] From, string[] BeyondTheTables)[] Published =
    [
        ("ControlNode", "tcp 3300", ["Clients", "StorageNode", "GatewayNode"], ["ControlNode", "FileSystemNode"]),
        ("ControlNode", "tcp 6789", ["Clients", "StorageNode", "GatewayNode"], ["ControlNode", "FileSystemNode"]),
        ("ControlNode", "tcp 6800-7300", ["Clients", "ControlNode"], ["StorageNode", "FileSystemNode", "GatewayNode"]),
        ("ControlNode", "tcp 9283", ["Prometheus"], []),
        ("ControlNode", "tcp 8443", ["Administrators"], []),
        ("StorageNode", "tcp 6800-7300", ["ControlNode", "FileSystemNode", "StorageNode", "Clients"], ["GatewayNode"]),
        ("FileSystemNode", "tcp 6800-7300", ["Clients"], ["ControlNode"]),
        ("GatewayNode", "tcp 80", [Everybody], []),
        ("GatewayNode", "tcp 443", [Everybody], []),
    ];

    private static readonly string[] Nodes = ["ControlNode", "StorageNode", "FileSystemNode", "GatewayNode"];

    private List<Flow> _flows = null!;

    private static IEnumerable<TestCaseData> Rows =>
        Published.Select(row =>
            new TestCaseData(row.To, row.Service, row.From.Concat(row.BeyondTheTables)).SetArgDisplayNames($"{row.To} {row.Service}"));

    [OneTimeSetUp]
    public async Task ReadMatrix()
    {
        using var json = JsonDocument.Parse((await Sample.Named(Sample.Ceph).DoAsync("matrix", "--format", "json")).Output);
        var rows = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.EnumerateObject().Single().Value;
        _flows =
        [
            .. rows.EnumerateArray().Select(row => new Flow(
                Text(row, "from_appliance"),
                Text(row, "from_host"),
                Text(row, "to_appliance"),
                Text(row, "to_host"),
                $"{Text(row, "protocol")} {Text(row, "port")}")),
        ];
    }

    [TestCaseSource(nameof(Rows))]
    public void Whoever_the_table_names_may_connect_to_every_host_and_nobody_else(string to, string service, IEnumerable<string> from)
    {
        var hosts = _flows.Where(flow => flow.To == to).Select(flow => flow.ToHost).Distinct().ToList();
        Assert.That(hosts, Has.Count.GreaterThan(1));
        Assert.Multiple(() =>
        {
            foreach (var host in hosts)
            {
                var flows = _flows.Where(flow => flow.ToHost == host && flow.Service == service).ToList();
                Assert.That(flows.Select(flow => flow.From).Distinct(), Is.EquivalentTo(from), host);
                Assert.That(flows.Where(flow => flow.FromHost == host), Is.Empty, "no host connects to itself");
            }
        });
    }

    /// <summary>A full mesh is one rule: each host of a kind reaches all others of it.</summary>
    [TestCase("StorageNode", "tcp 6800-7300", 4 * 3)]
    [TestCase("ControlNode", "tcp 3300", 3 * 2)]
    [TestCase("ControlNode", "tcp 22", 3 * 2)]
    public void Hosts_of_a_kind_reach_each_other(string nodes, string service, int pairs) => Assert.That(
        _flows.Where(flow => flow.From == nodes && flow.To == nodes && flow.Service == service)
            .Select(flow => (flow.FromHost, flow.ToHost))
            .Distinct()
            .Count(),
        Is.EqualTo(pairs));

    [TestCaseSource(nameof(Nodes))]
    public void Nothing_else_is_open(string nodes) => Assert.That(
        _flows.Where(flow => flow.To == nodes).Select(flow => flow.Service).Distinct(),
        Is.EquivalentTo(Published.Where(row => row.To == nodes).Select(row => row.Service).Append("tcp 22")));

    private static string Text(JsonElement row, string column) => row.GetProperty(column).ToString();

    private sealed record Flow(string From, string FromHost, string To, string ToHost, string Service);
}
