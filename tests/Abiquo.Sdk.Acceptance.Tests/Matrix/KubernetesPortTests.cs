using System.Text.Json;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Matrix;

/// <summary>The matrix of the sample Kubernetes against the port tables that Kubernetes publishes, row by row and both ways.</summary>
public sealed class KubernetesPortTests
{
    private const string Everybody = "0.0.0.0/0";

    /// <summary>Beyond the tables: Flannel's documentation, Backends, VXLAN; and "SSH access" in the guide for high availability.</summary>
    private static readonly string[] NotInTheTables = ["udp 8472", "tcp 22"];

    private List<Flow> _flows = null!;
    private List<string> _ports = null!;

    [OneTimeSetUp]
    public async Task ReadMatrix()
    {
        _flows = [.. (await Rows("matrix", "--format", "json")).Select(row => new Flow(
            Text(row, "from_appliance"), Text(row, "from_address"), Text(row, "to_appliance"), Text(row, "to_address"), Service(row)))];
        _ports = [.. (await Rows("spec", "ports", "--format", "json")).Select(row => $"{Text(row, "appliance")} {Service(row)}")];
    }

    [TestCaseSource(typeof(PublishedPort), nameof(PublishedPort.All))]
    public void Who_may_connect_is_who_the_table_says(PublishedPort row)
    {
        var nodes = HostsOf(row.Nodes);
        Assert.That(nodes, Has.Count.EqualTo(3));
        Assert.Multiple(() =>
        {
            foreach (var node in nodes)
            {
                var from = Into(node).Where(flow => flow.Service == Service(row)).ToList();
                switch (row.UsedBy)
                {
                    case "All":
                        Assert.That(from.Select(flow => flow.FromAddress), Has.Member(Everybody), node);
                        break;
                    case "Self":
                        Assert.That(from, Is.Empty, node);
                        break;
                    case "Self, Load balancers":
                        Assert.That(from.Select(flow => flow.FromAppliance), Is.EqualTo(["ServiceBalancers"]), node);
                        break;
                    case "kube-apiserver, etcd" or "Self, Control plane":
                        // What a node wants of itself crosses no network.
                        var others = HostsOf("ControlPlaneNode").Where(other => other != node);
                        Assert.That(from.Select(flow => flow.FromAddress), Is.EquivalentTo(others), node);
                        break;
                    default:
                        Assert.Fail($"'{row.UsedBy}' has no meaning here.");
                        break;
                }
            }
        });
    }

    [TestCaseSource(typeof(PublishedPort), nameof(PublishedPort.All))]
    public void What_listens_is_in_the_spec(PublishedPort row) => Assert.That(
        _ports, Has.Some.Match($@"^{(row.Nodes == "Worker" ? "worker" : "control plane node")} .*\b{row.Protocol}\b.* {row.Ports}$"));

    [TestCase("ControlPlaneNode")]
    [TestCase("Worker")]
    public void Nothing_else_is_open(string nodes)
    {
        var open = _flows.Where(flow => flow.ToAppliance == nodes).Select(flow => flow.Service).Distinct();
        var published = PublishedPort.All.Where(row => row.Nodes == nodes && row.UsedBy != "Self").Select(Service);
        Assert.That(open, Is.EquivalentTo(published.Concat(NotInTheTables)));
    }

    private static string Service(PublishedPort row) => $"{row.Protocol.ToLowerInvariant()} {row.Ports}";

    private List<string> HostsOf(string appliance) =>
        [.. _flows.Where(flow => flow.ToAppliance == appliance).Select(flow => flow.ToAddress).Distinct()];

    private IEnumerable<Flow> Into(string address) => _flows.Where(flow => flow.ToAddress == address);

    private static async Task<IReadOnlyList<JsonElement>> Rows(params string[] arguments)
    {
        using var json = JsonDocument.Parse((await Sample.Named(Sample.Kubernetes).DoAsync(arguments)).Output);
        var rows = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.EnumerateObject().Single().Value;
        return [.. rows.EnumerateArray().Select(row => row.Clone())];
    }

    private static string Service(JsonElement row) => $"{Text(row, "protocol")} {Text(row, "port")}";

    private static string Text(JsonElement row, string column) => row.GetProperty(column).ToString();

    private sealed record Flow(string FromAppliance, string FromAddress, string ToAppliance, string ToAddress, string Service);
}
