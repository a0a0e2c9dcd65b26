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
    /// <summary>Captures the state of a deployment.</summary>
    public static DeploymentSnapshot Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var parameters = WorksheetTables.Of(deployment).Single(table => table.Title == "parameters").Rows;
        return new(
            HostsOf(deployment.Inventory),
            parameters.ToDictionary(row => (row[2], row[3]), row => row[4]),
            deployment.Matrix.Flows.DistinctBy(FlowKey.Of).ToDictionary(FlowKey.Of));
    }

    private static Dictionary<string, HostSummary> HostsOf(Inventory inventory)
    {
        var hosts = new Dictionary<string, HostSummary>(StringComparer.Ordinal);
        foreach (var placed in inventory.Appliances)
        {
            var place = inventory.PlaceOf(placed);
            var label = placed.Appliance.Definition.Label;
            foreach (var host in placed.Appliance.Hosts)
            {
                Add(host, label, place);
            }

            if (placed.Appliance.VirtualHost is { } shared)
            {
                Add(shared, $"virtual address of {label}", place);
            }
        }

        return hosts;

        void Add(Host host, string appliance, string place)
        {
            var name = host.Fqdn.ToString();
            hosts.TryAdd(name, new(name, appliance, place, string.Join(' ', host.Addresses)));
        }
    }
}
