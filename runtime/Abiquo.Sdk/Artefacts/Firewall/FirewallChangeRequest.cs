using System.Globalization;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>The change request that a network team gets: what is to be opened between which zones, aggregated.</summary>
public static class FirewallChangeRequest
{
    private static readonly ValueList<Column> Columns =
    [
        "source_zone", "source", "source_addresses", "destination_zone", "destination", "destination_addresses", "protocol", "ports", "rules", "purpose",
    ];

    /// <summary>
    /// A row for each pair of parties in a pair of zones and each protocol. A zone is a scope such as a datacenter, or what is outside of
    /// scopes, or an outside party. Hosts without address stand there by name.
    /// </summary>
    public static Table Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var zones = deployment.Inventory.Names.ToDictionary(named => named.Name, named => deployment.Inventory.PlaceOf(named.Placed), StringComparer.Ordinal);
        var rows = deployment.Matrix.Flows
            .GroupBy(flow => (From: Zone(flow.From, zones), To: Zone(flow.To, zones), Source: flow.From.Appliance, Target: flow.To.Appliance, flow.Protocol, IsIPv6: flow.To.Address?.IsIPv6 == true))
            .SelectMany(flows => ByAddresses(flows).Select(same => Row(flows.Key.From, flows.Key.To, same)))
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .ThenBy(row => row[3], StringComparer.Ordinal);
        return new("firewall request", Columns, rows.ToValueList());
    }

    /// <summary>Ports that are opened between the same addresses are one row; others would open more than was asked for.</summary>
    private static IEnumerable<List<Flow>> ByAddresses(IEnumerable<Flow> flows) => flows
        .GroupBy(flow => (flow.Port, flow.Rule))
        .GroupBy(flows => string.Join(' ', Addresses(flows.Select(flow => flow.From))) + ">" + string.Join(' ', Addresses(flows.Select(flow => flow.To))))
        .Select(groups => groups.SelectMany(flows => flows).ToList());

    private static ValueList<string> Row(string fromZone, string toZone, List<Flow> flows) =>
    [
        fromZone,
        flows[0].From.Appliance,
        string.Join(' ', Addresses(flows.Select(flow => flow.From))),
        toZone,
        flows[0].To.Appliance,
        string.Join(' ', Addresses(flows.Select(flow => flow.To))),
        flows[0].Protocol.ToString().ToLowerInvariant(),
        string.Join(' ', flows.Select(flow => flow.Port).Where(port => port > 0).Distinct().Order().Select(port => port.ToString(CultureInfo.InvariantCulture))),
        string.Join(' ', flows.Select(flow => flow.Rule.Id).Distinct()),
        string.Join("; ", flows.Select(flow => flow.Rule.Purpose).Distinct()),
    ];

    private static IEnumerable<string> Addresses(IEnumerable<FlowEndpoint> parties) =>
        parties.Select(party => party.Address?.ToString() ?? party.Host).Distinct();

    private static string Zone(FlowEndpoint party, Dictionary<string, string> zones) =>
        zones.TryGetValue(party.Host, out var zone) ? zone : party.Appliance == Rule.Anywhere ? Rule.Anywhere : "outside";
}
