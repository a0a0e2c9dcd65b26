using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>
/// The names that a host has to resolve: everywhere that of the entry, by which users come in; and where an installer asks for the name
/// of a host, on that host and on those that connect to it.
/// </summary>
internal sealed class KnownNames
{
    private const string NameFormat = "fqdn";

    private readonly Dictionary<string, Host> _hosts;
    private readonly List<string> _entries;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _targets;

    public KnownNames(Deployment deployment)
    {
        var (inventory, matrix) = (deployment.Inventory, deployment.Matrix);
        var values = new ParameterLookup(inventory);
        _hosts = inventory.Names.ToDictionary(named => named.Name, named => named.Host, StringComparer.Ordinal);
        foreach (var placed in inventory.Appliances)
        {
            foreach (var host in placed.Appliance.Hosts)
            {
                _asked.UnionWith(placed.Appliance.Definition.Parameters.Where(parameter => parameter.Format == NameFormat).Select(parameter => values.Of(parameter, placed, host)).OfType<string>());
            }
        }

        var entering = matrix.Flows.Where(flow => flow.Rule.IsFromAnywhere && flow.To.Host.Length > 0).ToList();
        var fronts = entering.Where(flow => IsFront(deployment.Spec, flow.Rule)).ToList();

        // Where a front spreads users over others, theirs is not the name that users know.
        _entries = [.. (fronts.Count > 0 ? fronts : entering).Select(flow => flow.To.Host).Distinct()];
        _targets = matrix.Flows.Where(flow => flow.To.Host.Length > 0).Select(flow => (From: flow.From.Host, To: flow.To.Host)).Distinct().ToLookup(pair => pair.From, pair => pair.To);
    }

    public ValueList<NameProbe> Of(Host host)
    {
        var own = host.Fqdn.ToString();
        return _entries.Concat(new[] { own }.Concat(_targets[own]).Where(_asked.Contains))
            .Distinct()
            .Where(_hosts.ContainsKey)
            .Select(name => new NameProbe(name, _hosts[name].Addresses.ToValueList(), name == own))
            .Where(probe => probe.Addresses.Count > 0)
            .ToValueList();
    }

    private static bool IsFront(TopologySpec spec, Rule rule) =>
        spec.Roles.Any(role => role.Id == rule.To && role.Endpoints.Any(endpoint => endpoint.Id == rule.Endpoint && endpoint.IsFront));
}
