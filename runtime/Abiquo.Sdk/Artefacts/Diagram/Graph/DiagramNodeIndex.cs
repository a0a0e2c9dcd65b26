using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>Finds the node and the host that represent an endpoint of a flow.</summary>
internal sealed class DiagramNodeIndex
{
    private readonly Dictionary<(string Appliance, string Name), (DiagramNode Node, DiagramHost Host)> _byName;

    // An invalid environment may use a host name twice; the first host then represents both.
    public DiagramNodeIndex(IEnumerable<DiagramGroup> groups) => _byName = groups
        .SelectMany(group => group.Nodes)
        .SelectMany(node => node.Hosts, (node, host) => (Node: node, Host: host))
        .GroupBy(entry => (entry.Host.Appliance, entry.Host.Name))
        .ToDictionary(entries => entries.Key, entries => entries.First());

    /// <summary>Returns the node and the host that represent an endpoint.</summary>
    /// <exception cref="ArgumentException">The environment has no such endpoint.</exception>
    public (DiagramNode Node, DiagramHost Host) Find(FlowEndpoint endpoint) =>
        _byName.TryGetValue((endpoint.Appliance, DiagramHost.NameOf(endpoint)), out var entry)
            ? entry
            : throw new ArgumentException(
                $"The matrix belongs to another environment: this environment has no {endpoint}.", nameof(endpoint));
}
