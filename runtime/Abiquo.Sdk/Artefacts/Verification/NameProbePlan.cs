using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>
/// Selects the names that each host must resolve: on every host the name by which users reach the platform; wherever an installer asks for
/// the name of a host, that name on the host itself and on the hosts that connect to it; and the names outside that the host connects to.
/// </summary>
internal sealed class NameProbePlan
{
    private const string NameFormat = "fqdn";

    private readonly Dictionary<string, Host> _hosts;
    private readonly List<string> _entries;
    private readonly HashSet<string> _requested;
    private readonly ILookup<string, string> _targets;
    private readonly ILookup<string, string> _outside;

    public NameProbePlan(Deployment deployment)
    {
        _hosts = deployment.Inventory.Names.ToDictionary(named => named.Name, named => named.Host, StringComparer.Ordinal);
        _requested = RequestedNames(deployment.Inventory);
        _entries = EntryNames(deployment);
        _targets = TargetsOf(deployment.Matrix.Flows.Where(IsToHost));
        _outside = TargetsOf(deployment.Matrix.Flows.Where(flow => flow.To.IsByName));
    }

    public ValueList<NameProbe> Of(Host host)
    {
        var own = host.Fqdn.ToString();
        return _entries.Concat(_targets[own].Prepend(own).Where(_requested.Contains))
            .Distinct()
            .Where(_hosts.ContainsKey)
            .Select(name => new NameProbe(name, _hosts[name].Addresses.ToValueList(), name == own))
            .Where(probe => probe.Addresses.Count > 0)
            .Concat(_outside[own].Select(name => new NameProbe(name, [], IsOwn: false)))
            .ToValueList();
    }

    /// <summary>Returns the names that each host connects to.</summary>
    private static ILookup<string, string> TargetsOf(IEnumerable<Flow> flows) => flows
        .Select(flow => (From: flow.From.Host, To: flow.To.Host))
        .Distinct()
        .ToLookup(pair => pair.From, pair => pair.To);

    private static HashSet<string> RequestedNames(Inventory inventory)
    {
        var values = new ParameterLookup(inventory);
        var names =
            from placed in inventory.Appliances
            from host in placed.Appliance.Hosts
            from parameter in placed.Appliance.Definition.Parameters
            where parameter.Format == NameFormat
            select values.Of(parameter, placed, host);
        return names.OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    private static List<string> EntryNames(Deployment deployment)
    {
        var entering = deployment.Matrix.Flows.Where(flow => flow.Rule.IsFromAnywhere && IsToHost(flow)).ToList();
        var fronts = entering.Where(flow => IsFront(deployment.Spec, flow.Rule)).ToList();

        // Where a front distributes users over other hosts, users do not know the names of those hosts.
        return [.. (fronts.Count > 0 ? fronts : entering).Select(flow => flow.To.Host).Distinct()];
    }

    private static bool IsToHost(Flow flow) => flow.To.Host.Length > 0 && !flow.To.IsByName;

    private static bool IsFront(TopologySpec spec, Rule rule) => spec.Roles.Any(role =>
        role.Id == rule.To && role.Endpoints.Any(endpoint => endpoint.Id == rule.Endpoint && endpoint.IsFront));
}
