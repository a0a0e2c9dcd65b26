using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Explanation;

/// <summary>Why somebody may connect to somebody, or why not and what else is possible.</summary>
/// <param name="Flows">The connections that are open; none where it is closed.</param>
/// <param name="Alternatives">Where closed: what the vendor allows instead, between these two or from the one that connects.</param>
/// <param name="Reverse">Where closed: connections that are open the other way round.</param>
public sealed record Explanation(ValueList<Flow> Flows, ValueList<string> Alternatives, ValueList<Flow> Reverse)
{
    /// <summary>Whether it is open.</summary>
    public bool IsOpen => Flows.Count > 0;

    /// <summary>Explains a connection.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="from">Who connects: the id of an appliance, the name of a host, or an address.</param>
    /// <param name="to">Who is connected to.</param>
    /// <param name="port">The port, or null for all.</param>
    /// <exception cref="ArgumentException">One of them is not in the environment; the message lists who is.</exception>
    public static Explanation Of(Deployment deployment, string from, string to, ushort? port = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var names = Names(deployment.Inventory);
        var problems = new[] { from, to }.Where(name => !names.ContainsKey(name)).Select(name => $"'{name}' is no appliance, host or address of this environment").ToList();
        if (problems.Count > 0)
        {
            throw new ArgumentException($"{string.Join("; ", problems)}; there are {string.Join(", ", names.Values.Distinct().Order(StringComparer.Ordinal))}, and their hosts.");
        }

        var flows = deployment.Matrix.Flows;
        var open = flows.Where(flow => Admits(deployment.Inventory, flow, from) && Is(flow.To, to) && (port is null || flow.Port == port)).ToValueList();
        return open.Count > 0
            ? new(open, [], [])
            : new([], Instead(deployment, names[from], names[to]).ToValueList(), flows.Where(flow => Is(flow.From, to) && Is(flow.To, from)).ToValueList());
    }

    /// <summary>Whether a flow lets somebody in: by name, or because it lets in everybody of an address family that they have.</summary>
    private static bool Admits(Inventory inventory, Flow flow, string name) => Is(flow.From, name) || (flow.Rule.IsFromAnywhere && HasFamily(inventory, name, flow.From.Address!.Value.IsIPv6));

    private static bool HasFamily(Inventory inventory, string name, bool isIPv6)
    {
        var addresses = inventory.Names.Where(named => IsCalled(named, name)).SelectMany(named => named.Host.Addresses).ToList();
        return addresses.Count == 0 || addresses.Exists(address => address.IsIPv6 == isIPv6);
    }

    private static bool IsCalled(PlacedHost named, string name) =>
        string.Equals(named.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(named.Name, name, StringComparison.OrdinalIgnoreCase)
        || named.Host.Addresses.Any(address => address.ToString() == name);

    private static bool Is(FlowEndpoint party, string name) =>
        string.Equals(party.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || (party.Host.Length > 0 && string.Equals(party.Host, name, StringComparison.OrdinalIgnoreCase))
        || party.Address?.ToString() == name;

    /// <summary>Who can be asked for, and the id of the appliance or outside party that it is.</summary>
    private static Dictionary<string, string> Names(Inventory inventory)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Rule.Anywhere] = Rule.Anywhere };
        foreach (var placed in inventory.Appliances)
        {
            var id = placed.Appliance.Definition.Id;
            names.TryAdd(id, id);
            foreach (var host in placed.Names)
            {
                foreach (var name in host.Addresses.Select(address => address.ToString()).Prepend(host.Fqdn.ToString()))
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

    /// <summary>Between the two first; where the vendor allows nothing there, all that the one may connect to.</summary>
    private static IEnumerable<string> Instead(Deployment deployment, string from, string to)
    {
        var spec = deployment.Spec;
        if (spec.Appliances.FirstOrDefault(appliance => appliance.Id == from) is not { } source)
        {
            return [];
        }

        var present = deployment.Inventory.Appliances.Select(placed => placed.Appliance.Definition).Distinct();
        var legal = (
            from target in present
            from endpoint in target.Endpoints
            let rule = spec.RuleFor(source, target, endpoint)
            where rule is not null
            select (Target: target.Id, Text: $"{source.Id} may connect to {target.Id}.{endpoint.Id} ({endpoint.Transport} {endpoint.Port}) by the rule {rule.Id}.")).ToList();
        var between = legal.Where(one => one.Target == to).Select(one => one.Text).ToList();
        return between.Count > 0 ? between : legal.Select(one => one.Text);
    }
}
