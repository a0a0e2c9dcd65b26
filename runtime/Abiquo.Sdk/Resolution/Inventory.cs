namespace Abiquo.Sdk.Resolution;

/// <summary>Everything that stands in an environment, in the order in which the spec lists it.</summary>
public sealed class Inventory
{
    private readonly List<PlacedAppliance> _appliances = [];
    private readonly List<PlacedExternal> _externals = [];
    private readonly List<PlacedScope> _scopes = [];
    private readonly string _platform;
    private readonly Lazy<ScopeIndex<PlacedAppliance>> _index;
    private readonly Lazy<ILookup<Fqdn, PlacedAppliance>> _byHost;
    private readonly Lazy<IReadOnlyList<PlacedHost>> _hosts;
    private readonly Lazy<IReadOnlyList<PlacedHost>> _names;

    internal Inventory(TopologyEnvironment environment)
    {
        _platform = environment.Spec.Name;
        Add(environment.Members, "", null);
        _index = new(MakeIndex);
        _byHost = new(() => Having(placed => placed.Appliance.Hosts).ToLookup(pair => pair.Host.Fqdn, pair => pair.Placed));
        _hosts = new(() => [.. Having(placed => placed.Appliance.Hosts).DistinctBy(pair => pair.Host.Fqdn)]);
        _names = new(() => [.. Having(placed => placed.Names).DistinctBy(pair => pair.Host.Fqdn)]);
    }

    /// <summary>All appliances. One that several scopes share stands in each of them.</summary>
    public IReadOnlyList<PlacedAppliance> Appliances => _appliances;

    /// <summary>All parties outside the platform, also those that are named nowhere.</summary>
    public IReadOnlyList<PlacedExternal> Externals => _externals;

    /// <summary>All scopes.</summary>
    public IReadOnlyList<PlacedScope> Scopes => _scopes;

    /// <summary>Every host once.</summary>
    public IReadOnlyList<PlacedHost> Hosts => _hosts.Value;

    /// <summary>Everything that has a name and addresses, once: the hosts of each appliance, and then its virtual address.</summary>
    public IReadOnlyList<PlacedHost> Names => _names.Value;

    /// <summary>What people call the place of an appliance: its scope, or the platform where it serves all of it.</summary>
    public string PlaceOf(PlacedAppliance placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return placed.Scope?.Scope.ToString() ?? _platform;
    }

    /// <summary>The appliances with this id or role that something of a scope can reach.</summary>
    internal IEnumerable<PlacedAppliance> InReach(string applianceOrRole, PlacedScope? from) => _index.Value.InReach(applianceOrRole, from);

    /// <summary>The appliances that a host is part of.</summary>
    internal IEnumerable<PlacedAppliance> On(Fqdn host) => _byHost.Value[host];

    /// <summary>The appliance that is meant by its id or by a role, seen from another: that one itself, or else the first in its reach.</summary>
    internal PlacedAppliance? Nearest(string applianceOrRole, PlacedAppliance from) =>
        from.Appliance.Definition is var own && (own.Id == applianceOrRole || own.Roles.Contains(applianceOrRole))
            ? from
            : InReach(applianceOrRole, from.Scope).FirstOrDefault();

    private IEnumerable<PlacedHost> Having(Func<PlacedAppliance, IEnumerable<Host>> hosts) =>
        _appliances.SelectMany(hosts, (placed, host) => new PlacedHost(placed, host));

    private ScopeIndex<PlacedAppliance> MakeIndex()
    {
        var index = new ScopeIndex<PlacedAppliance>();
        foreach (var placed in _appliances)
        {
            var definition = placed.Appliance.Definition;
            index.Add(placed, placed.Scope, definition.Roles.Append(definition.Id).Distinct());
        }

        return index;
    }

    private void Add(IEnumerable<Member> members, string path, PlacedScope? scope)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case ApplianceMember { Appliance: { } appliance } held:
                    _appliances.Add(new(path + member.Name, scope, appliance, held));
                    break;
                case ExternalMember external:
                    _externals.Add(new(path + member.Name, scope, external.Definition, external.Places ?? []));
                    break;
                case ScopeMember { Scopes: { } scopes }:
                    Add(scopes, path + member.Name);
                    break;
            }
        }
    }

    private void Add(IReadOnlyList<Scope?> scopes, string path)
    {
        for (var i = 0; i < scopes.Count; i++)
        {
            // Validation reports one that is null; whoever looks at the rest must not fail over it.
            if (scopes[i] is { } one)
            {
                var scope = new PlacedScope($"{path}[{i}]", one);
                _scopes.Add(scope);
                Add(one.Members, scope.Path + ".", scope);
            }
        }
    }
}
