using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Explanations;

/// <summary>Explains why a connection is open, or what is possible instead if it is closed.</summary>
/// <param name="Flows">The flows that allow the connection; empty if it is closed.</param>
/// <param name="Alternatives">If it is closed, what the vendor allows instead: between the two, or else from the source.</param>
/// <param name="Reverse">If it is closed, the flows in the opposite direction.</param>
public sealed record Explanation(ValueList<Flow> Flows, ValueList<string> Alternatives, ValueList<Flow> Reverse)
{
    /// <summary>Gets whether the connection is open.</summary>
    public bool IsOpen => Flows.Count > 0;

    /// <summary>Explains a connection.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="from">The source: the id of an appliance, the name of a host, or an address.</param>
    /// <param name="to">The target, in the same forms.</param>
    /// <param name="port">The port, or <see langword="null"/> for all ports.</param>
    /// <exception cref="ArgumentException">The source or target is not in the environment; the message lists what is.</exception>
    public static Explanation Of(Deployment deployment, string from, string to, ushort? port = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var names = Names(deployment.Inventory);
        AddMembersOfNetworks(names, deployment.Inventory, from, to);
        var problems = new[] { from, to }
            .Where(name => !names.ContainsKey(name))
            .Select(name => $"'{name}' is no appliance, host or address of this environment")
            .ToList();
        if (problems.Count > 0)
        {
            var known = names.Values.Distinct().Order(StringComparer.Ordinal);
            throw new ArgumentException($"{string.Join("; ", problems)}; there are {string.Join(", ", known)}, and their hosts.");
        }

        var flows = deployment.Matrix.Flows;
        var open = flows
            .Where(flow => port is not { } wanted || (flow.Protocol.HasPorts() && flow.Ports.Contains(wanted)))
            .Where(flow => Admits(deployment.Inventory, flow, from) && Matches(flow.To, to))
            .ToValueList();
        return open.Count > 0
            ? new(open, [], [])
            : new(
                [],
                AlternativesTo(deployment, names[from], names[to]).ToValueList(),
                flows.Where(flow => Matches(flow.From, to) && Matches(flow.To, from)).ToValueList());
    }

    /// <summary>
    /// Returns whether a flow admits a source: by its name, or because it admits everybody of an address family that the source has.
    /// </summary>
    private static bool Admits(Inventory inventory, Flow flow, string name) =>
        Matches(flow.From, name) || (flow.IsFromAnywhere && HasFamily(inventory, name, flow.From.Address!.Value.IsIPv6));

    /// <summary>Returns whether a source has an address of a family. One that is not addressed yet may get one.</summary>
    private static bool HasFamily(Inventory inventory, string name, bool isIPv6)
    {
        if (HostAddress.TryParse(name, out var given))
        {
            return given.IsIPv6 == isIPv6;
        }

        var addresses = inventory.Names.Where(named => Matches(named, name)).SelectMany(named => named.Host.Addresses).ToList();
        return addresses.Count == 0 || addresses.Exists(address => address.IsIPv6 == isIPv6);
    }

    private static bool Matches(PlacedHost named, string name) =>
        string.Equals(named.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(named.Name, name, StringComparison.OrdinalIgnoreCase)
        || named.Host.AllAddresses.Any(address => address.ToString() == name);

    private static bool Matches(FlowEndpoint endpoint, string name) =>
        string.Equals(endpoint.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || (endpoint.Host.Length > 0 && string.Equals(endpoint.Host, name, StringComparison.OrdinalIgnoreCase))
        || endpoint.Address?.ToString() == name
        || (!endpoint.IsAnywhere && HostAddress.TryParse(name, out var address) && endpoint.Address?.Contains(address) == true);

    private static bool Contains(PlacedExternal external, HostAddress address) =>
        external.Places.Any(place => place.Address?.Contains(address) == true);

    /// <summary>Accepts the addresses that are in a network outside the platform.</summary>
    private static void AddMembersOfNetworks(Dictionary<string, string> names, Inventory inventory, params string[] asked)
    {
        foreach (var name in asked)
        {
            if (HostAddress.TryParse(name, out var address)
                && inventory.Externals.FirstOrDefault(one => Contains(one, address)) is { } external)
            {
                names.TryAdd(name, external.Definition.Id);
            }
        }
    }

    /// <summary>Returns the accepted names, each with the id of its appliance or external system.</summary>
    private static Dictionary<string, string> Names(Inventory inventory)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Rule.Anywhere] = Rule.Anywhere };
        foreach (var placed in inventory.Appliances)
        {
            var id = placed.Appliance.Definition.Id;
            names.TryAdd(id, id);
            foreach (var host in placed.Names)
            {
                foreach (var name in host.AllAddresses.Select(address => address.ToString()).Prepend(host.Fqdn.ToString()))
                {
                    names.TryAdd(name, id);
                }
            }
        }

        foreach (var external in inventory.Externals)
        {
            names.TryAdd(external.Definition.Id, external.Definition.Id);
            foreach (var place in external.Places)
            {
                names.TryAdd(place.Address?.ToString() ?? place.Name, external.Definition.Id);
            }
        }

        return names;
    }

    /// <summary>Returns the legal connections between the two; if there are none, all legal connections of the source.</summary>
    private static IEnumerable<string> AlternativesTo(Deployment deployment, string from, string to)
    {
        var spec = deployment.Spec;
        if (spec.Appliances.FirstOrDefault(appliance => appliance.Id == from) is not { } source)
        {
            return [];
        }

        var present = deployment.Inventory.Appliances.Select(placed => placed.Appliance.Definition).Distinct();
        var idle = deployment.IdleRules().ToDictionary(one => one.Rule.Id, one => $", but not here: {one.Reason}");
        var legal = (
            from target in present
            from endpoint in target.Endpoints
            let rule = spec.RuleFor(source, target, endpoint) ?? (target.Id == source.Id ? WithinRule(spec, source, endpoint) : null)
            where rule is not null
            let what = $"{target.Id}.{endpoint.Id} ({$"{endpoint.Transport} {endpoint.Ports}".TrimEnd()})"
            select (Target: target.Id, Text: target.Id == source.Id && rule.ServesItself
                ? $"Each host of {source.Id} serves itself at {what} by the rule {rule.Id}."
                : $"{source.Id} may connect to {what} by the rule {rule.Id}{idle.GetValueOrDefault(rule.Id)}.")).ToList();
        var between = legal.Where(one => one.Target == to).Select(one => one.Text).ToList();
        return between.Count > 0 ? between : legal.Select(one => one.Text);
    }

    /// <summary>Returns the rule for an endpoint on an appliance that has both of its roles, or null if there is none.</summary>
    private static Rule? WithinRule(TopologySpec spec, ApplianceDefinition appliance, EndpointDefinition endpoint) =>
        spec.RulesAbout(appliance, endpoint).FirstOrDefault(rule => appliance.Roles.Contains(rule.From));
}
