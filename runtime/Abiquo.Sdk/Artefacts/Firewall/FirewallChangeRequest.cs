using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Aggregates the communication matrix into a change request for a network team: which ports to open between which zones.
/// </summary>
public static class FirewallChangeRequest
{
    private const string OutsideZone = "outside";

    private static readonly ValueList<Column> Columns =
    [
        "source_zone", "source", "source_addresses", "destination_zone", "destination", "destination_addresses", "protocol", "ports",
        "rules", "purpose",
    ];

    /// <summary>
    /// Returns a table with a row for each source, destination and protocol. A zone is a scope such as a datacenter, the platform
    /// outside of scopes, or an external system. Hosts without an address are listed by name.
    /// </summary>
    public static Table Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var inventory = deployment.Inventory;
        var zones = inventory.Names.ToDictionary(named => named.Name, named => inventory.PlaceOf(named.Placed), StringComparer.Ordinal);
        var rows = deployment.Matrix.Flows
            .GroupBy(flow => (
                FromZone: Zone(flow.From, zones),
                ToZone: Zone(flow.To, zones),
                From: flow.From.Appliance,
                To: flow.To.Appliance,
                flow.Protocol,
                IsIPv6: flow.To.Address?.IsIPv6 == true))
            .SelectMany(group => ByAddresses(group).Select(flows => Row(group.Key.FromZone, group.Key.ToZone, flows)))
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .ThenBy(row => row[3], StringComparer.Ordinal);
        return new("firewall request", Columns, rows.ToValueList());
    }

    /// <summary>Merges only ports that are opened between the same addresses; others would open too much.</summary>
    private static IEnumerable<List<Flow>> ByAddresses(IEnumerable<Flow> flows) => flows
        .GroupBy(flow => (flow.Ports, flow.Rule))
        .GroupBy(group => $"{Addresses(group.Select(flow => flow.From))}>{Addresses(group.Select(flow => flow.To))}")
        .Select(groups => groups.SelectMany(group => group).ToList());

    private static ValueList<string> Row(string fromZone, string toZone, List<Flow> flows) =>
    [
        fromZone,
        flows[0].From.Appliance,
        Addresses(flows.Select(flow => flow.From)),
        toZone,
        flows[0].To.Appliance,
        Addresses(flows.Select(flow => flow.To)),
        flows[0].Protocol.Word(),
        Ports(flows),
        string.Join(' ', flows.Select(flow => flow.Rule.Id).Distinct()),
        string.Join("; ", flows.Select(flow => flow.Rule.Purpose).Distinct().Concat(Remark(flows))),
    ];

    private static IEnumerable<string> Remark(List<Flow> flows) => flows.Exists(flow => flow.To.IsByName)
        ? ["destinations given by name have any address"]
        : [];

    private static string Ports(List<Flow> flows)
    {
        var ports = flows.Select(flow => flow.Ports).Where(ports => !ports.IsNone).Distinct();
        return string.Join(' ', ports.OrderBy(ports => ports.First).ThenBy(ports => ports.Last));
    }

    private static string Addresses(IEnumerable<FlowEndpoint> endpoints) =>
        string.Join(' ', endpoints.Select(endpoint => endpoint.Address?.ToString() ?? endpoint.Host).Distinct());

    private static string Zone(FlowEndpoint endpoint, Dictionary<string, string> zones) =>
        zones.TryGetValue(endpoint.Host, out var zone) ? zone
        : endpoint.Appliance == Rule.Anywhere ? Rule.Anywhere
        : OutsideZone;
}
