using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Explanations;

/// <summary>Explains why a connection is open, or what is possible instead if it is closed.</summary>
/// <param name="Flows">The flows that allow the connection; empty if it is closed.</param>
/// <param name="Alternatives">If it is closed, what the vendor allows instead: between the two, or else from the source.</param>
/// <param name="Reverse">If it is closed, the flows in the opposite direction.</param>
public sealed record Explanation(ValueList<Flow> Flows, ValueList<string> Alternatives, ValueList<Flow> Reverse)
{
    /// <summary>Gets whether the connection is open, or one of the ports that were asked for.</summary>
    public bool IsOpen => Flows.Count > 0;

    /// <summary>Gets the ports that were asked for and that are closed, where others of them are open.</summary>
    public ValueList<PortRange> Closed { get; init; } = [];

    /// <summary>Explains a connection.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="from">
    /// The source: the id of an appliance, the name of a host, or an address. An address that the environment does not have is somewhere
    /// outside, and may do what everybody may.
    /// </param>
    /// <param name="to">The target: the id of an appliance, the name of a host, or an address of the environment.</param>
    /// <param name="service">The port, protocol or endpoint, or <see langword="null"/> for all.</param>
    /// <exception cref="ArgumentException">
    /// The source or target is not in the environment, or the target has no such service; the message lists what there is.
    /// </exception>
    public static Explanation Of(Deployment deployment, string from, string to, ServiceFilter? service = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var ends = new ExplainedEnds(deployment, from, to);
        ends.ThrowIfUnknown(service);
        (from, to) = ends.Given;
        var flows = deployment.Matrix.Flows;
        var addresses = AddressesOf(deployment.Inventory, from);
        var open = flows
            .Where(flow => service?.Matches(flow) != false && Admits(flow, from, addresses) && Matches(flow.To, to))
            .ToValueList();
        return open.Count > 0
            ? new(open, [], []) { Closed = service?.Without(open) ?? [] }
            : new(
                [],
                LegalAlternatives.To(deployment, ends.From, ends.To).ToValueList(),
                flows.Where(flow => Matches(flow.From, to) && Matches(flow.To, from)).ToValueList());
    }

    /// <summary>Returns the names that an explanation may be asked for: of appliances, external systems and hosts.</summary>
    public static IReadOnlyList<string> EndsOf(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return [.. ExplainedEnds.Names(deployment.Inventory).Keys, .. deployment.Inventory.Names.Select(named => named.Name)];
    }

    /// <summary>
    /// Returns whether a flow admits a source: by its name, or because its network, which may be that of everybody, has an address of the
    /// source. One that is not addressed yet may get an address of any family.
    /// </summary>
    private static bool Admits(Flow flow, string name, List<Network> addresses) => Matches(flow.From, name)
        || (addresses.Count == 0 ? flow.IsFromAnywhere : addresses.Exists(address => flow.From.Address?.Contains(address) == true));

    private static List<Network> AddressesOf(Inventory inventory, string name) => Network.TryParse(name, out var given)
        ? [given]
        : [.. inventory.Names.Where(named => Matches(named, name)).SelectMany(named => named.Host.AllAddresses)];

    private static bool Matches(PlacedHost named, string name) =>
        string.Equals(named.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(named.Name, name, StringComparison.OrdinalIgnoreCase)
        || named.Host.AllAddresses.Any(address => address.ToString() == name);

    private static bool Matches(FlowEndpoint endpoint, string name) =>
        string.Equals(endpoint.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || (endpoint.Host.Length > 0 && string.Equals(endpoint.Host, name, StringComparison.OrdinalIgnoreCase))
        || endpoint.Address?.ToString() == name
        || (!endpoint.IsAnywhere && Network.TryParse(name, out var network) && endpoint.Address?.Contains(network) == true);
}
