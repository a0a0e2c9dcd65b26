using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Comparison;

/// <summary>The externally visible state of a deployment: hosts, install parameters and connections.</summary>
/// <param name="Hosts">The hosts and virtual addresses, by name.</param>
/// <param name="Parameters">The values of install parameters, by host and label.</param>
/// <param name="Flows">The connections, each with the flow that explains it.</param>
public sealed record DeploymentSnapshot(
    IReadOnlyDictionary<string, HostSummary> Hosts,
    IReadOnlyDictionary<(string Host, string Parameter), string> Parameters,
    IReadOnlyDictionary<FlowKey, Flow> Flows)
{
    /// <summary>Gets the version of the platform, or an empty string if the spec does not tell versions apart.</summary>
    public string Version { get; init; } = "";

    /// <summary>Gets a hash of what each configuration file says, by host and path on the host.</summary>
    public IReadOnlyDictionary<(string Host, string Path), string> Files { get; init; } =
        new Dictionary<(string Host, string Path), string>();

    /// <summary>Captures the state of a deployment.</summary>
    public static DeploymentSnapshot Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var parameters = WorksheetTables.Of(deployment).Single(table => table.Title == "parameters").Rows;
        return new(
            HostsOf(deployment.Inventory),
            parameters.DistinctBy(row => (row[2], row[3])).ToDictionary(row => (row[2], row[3]), row => row[4]),
            FlowsOf(deployment))
        {
            Version = deployment.Version ?? "",
            Files = FileSnapshot.Of(deployment),
        };
    }

    private static Dictionary<FlowKey, Flow> FlowsOf(Deployment deployment)
    {
        var flows = new Dictionary<FlowKey, Flow>();
        foreach (var flow in deployment.Matrix.Flows)
        {
            flows.TryAdd(FlowKey.Of(flow), flow);
        }

        return flows;
    }

    private static Dictionary<string, HostSummary> HostsOf(Inventory inventory)
    {
        var hosts = new Dictionary<string, HostSummary>(StringComparer.Ordinal);
        foreach (var placed in inventory.Appliances)
        {
            var place = inventory.PlaceOf(placed);
            foreach (var host in placed.Appliance.Hosts)
            {
                Add(host, inventory.LabelOf(host), place, placed.Scope);
            }

            if (placed.Appliance.VirtualHost is { } shared)
            {
                Add(shared, $"virtual address of {placed.Appliance.Definition.Label}", place, placed.Scope);
            }
        }

        return hosts;

        void Add(Host host, string appliance, string place, PlacedScope? scope)
        {
            var name = host.Fqdn.ToString();
            hosts.TryAdd(name, new(name, appliance, place, string.Join(' ', host.Addresses))
            {
                OtherAddresses = string.Join(' ', host.OtherAddresses),
                Networks = string.Join(", ", host.AllAddresses
                    .Select(address => inventory.HostNetworks.NetworkOf(address, scope))
                    .OfType<PlacedNetwork>()
                    .DistinctBy(network => network.Path)
                    .Select(network => network.Definition.Id + (network.Segment.Interface is { } name ? $" ({name})" : ""))),
            });
        }
    }
}
