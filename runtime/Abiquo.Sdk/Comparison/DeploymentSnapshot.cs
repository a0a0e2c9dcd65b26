using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Comparison;

/// <summary>A connection as a firewall sees it. Two rules that open the same are one.</summary>
/// <param name="From">Who connects: appliance, host and address.</param>
/// <param name="To">Who is connected to.</param>
/// <param name="Protocol">The transport protocol.</param>
/// <param name="Port">The port; 0 where the protocol has none.</param>
public sealed record FlowKey(FlowEndpoint From, FlowEndpoint To, Protocol Protocol, ushort Port)
{
    /// <summary>The key of a flow.</summary>
    public static FlowKey Of(Flow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return new(flow.From, flow.To, flow.Protocol, flow.Port);
    }
}

/// <summary>A host as an operator knows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Appliance">The label of its appliance.</param>
/// <param name="Place">The scope that it stands in, or the name of the platform.</param>
/// <param name="Addresses">Its addresses, separated by blanks.</param>
public sealed record HostView(string Name, string Appliance, string Place, string Addresses);

/// <summary>An environment as it shows from outside: hosts, install parameters and connections.</summary>
/// <param name="Hosts">The hosts and virtual addresses, by name.</param>
/// <param name="Parameters">The values of install parameters, by host and label.</param>
/// <param name="Flows">The connections, each with the flow that says why.</param>
public sealed record DeploymentSnapshot(
    IReadOnlyDictionary<string, HostView> Hosts, IReadOnlyDictionary<(string Host, string Parameter), string> Parameters, IReadOnlyDictionary<FlowKey, Flow> Flows)
{
    /// <summary>Looks at an environment.</summary>
    public static DeploymentSnapshot Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var hosts = new Dictionary<string, HostView>(StringComparer.Ordinal);
        var inventory = deployment.Inventory;
        foreach (var placed in inventory.Appliances)
        {
            var place = inventory.PlaceOf(placed);
            var label = placed.Appliance.Definition.Label;
            foreach (var host in placed.Appliance.Hosts)
            {
                hosts.TryAdd(host.Fqdn.ToString(), new(host.Fqdn.ToString(), label, place, string.Join(' ', host.Addresses)));
            }

            if (placed.Appliance.VirtualHost is { } shared)
            {
                hosts.TryAdd(shared.Fqdn.ToString(), new(shared.Fqdn.ToString(), $"virtual address of {label}", place, string.Join(' ', shared.Addresses)));
            }
        }

        var parameters = WorksheetTables.Of(deployment).Single(table => table.Title == "parameters").Rows;
        return new(
            hosts,
            parameters.ToDictionary(row => (row[2], row[3]), row => row[4]),
            deployment.Matrix.Flows.ToDictionary(FlowKey.Of));
    }
}
