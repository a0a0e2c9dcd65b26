using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Lists the appliances, external systems, networks, scopes and hosts of an environment, in the order of the spec.</summary>
public sealed class Inventory
{
    private readonly List<PlacedAppliance> _appliances = [];
    private readonly List<PlacedExternal> _externals = [];
    private readonly List<PlacedScope> _scopes = [];
    private readonly List<PlacedNetwork> _networks = [];
    private readonly List<PlacedValue> _values = [];
    private readonly string _platform;
    private readonly EnvironmentDefinition _environment;
    private readonly ChosenVersion _version;
    private readonly Lazy<ScopeIndex<PlacedAppliance>> _index;
    private readonly Lazy<ScopeIndex<PlacedExternal>> _outside;
    private readonly Lazy<ILookup<Fqdn, PlacedAppliance>> _byHost;
    private readonly Lazy<IReadOnlyList<PlacedHost>> _hosts;
    private readonly Lazy<IReadOnlyList<PlacedHost>> _names;
    private readonly Lazy<PlaceIndex> _byPlace;

    internal Inventory(TopologyEnvironment environment, ChosenVersion version)
    {
        (_platform, _environment, _version) = (environment.Spec.Name, environment.Definition, version);
        Add([.. environment.Members], "", _environment.Label, null);
        HostNetworks = new(_networks);
        _index = new(CreateIndex);
        _outside = new(CreateOutsideIndex);
        _byHost = new(() => Enumerate(placed => placed.Appliance.Hosts).ToLookup(pair => pair.Host.Fqdn, pair => pair.Placed));
        _hosts = new(() => [.. Enumerate(placed => placed.Appliance.Hosts).DistinctBy(pair => pair.Host.Fqdn)]);
        _names = new(() => [.. Enumerate(placed => placed.Names).DistinctBy(pair => pair.Host.Fqdn)]);
        _byPlace = new(() => new(Names));
    }

    /// <summary>Gets all appliances. One that several scopes share is listed in each of them.</summary>
    public IReadOnlyList<PlacedAppliance> Appliances => _appliances;

    /// <summary>Gets all external systems, including those whose location is not given.</summary>
    public IReadOnlyList<PlacedExternal> Externals => _externals;

    /// <summary>Gets all scopes.</summary>
    public IReadOnlyList<PlacedScope> Scopes => _scopes;

    /// <summary>Gets all networks, including those that do not exist here.</summary>
    public IReadOnlyList<PlacedNetwork> Networks => _networks;

    /// <summary>Gets the values of the environment and of its scopes.</summary>
    internal IReadOnlyList<PlacedValue> Values => _values;

    /// <summary>Gets what decides at which addresses hosts connect and listen.</summary>
    internal HostNetworks HostNetworks { get; }

    /// <summary>Gets the distinct hosts.</summary>
    public IReadOnlyList<PlacedHost> Hosts => _hosts.Value;

    /// <summary>
    /// Gets everything that has a name and addresses, without duplicates: the hosts of each appliance, followed by its virtual address.
    /// </summary>
    public IReadOnlyList<PlacedHost> Names => _names.Value;

    /// <summary>
    /// Returns the display name of the location of an appliance: its scope, or the platform if it serves the whole environment.
    /// </summary>
    public string PlaceOf(PlacedAppliance placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return placed.Scope?.Scope.ToString() ?? _platform;
    }

    /// <summary>Returns the label of the appliance of a host, or those of all that share it.</summary>
    internal string LabelOf(Host host) => string.Join(" and ", ApplianceKinds(host).Select(placed => placed.Appliance.Definition.Label));

    /// <summary>Returns an appliance of each kind that a host belongs to.</summary>
    internal IEnumerable<PlacedAppliance> ApplianceKinds(Host host) => On(host.Fqdn).DistinctBy(placed => placed.Appliance.Definition.Id);

    /// <summary>Returns the network that an address of a host is on, or null if it is on none that the environment names.</summary>
    public PlacedNetwork? NetworkOf(PlacedHost host, HostAddress address)
    {
        ArgumentNullException.ThrowIfNull(host);
        return HostNetworks.NetworkOf(address, host.Placed.Scope);
    }

    /// <summary>Returns the appliances with this ID or role that are reachable from a scope.</summary>
    internal IEnumerable<PlacedAppliance> InReach(string applianceOrRole, PlacedScope? from) => _index.Value.InReach(applianceOrRole, from);

    /// <summary>Returns the external systems with this role that are reachable from a scope, of those whose location is given.</summary>
    internal IEnumerable<PlacedExternal> OutsideInReach(string role, PlacedScope? from) => _outside.Value.InReach(role, from);

    /// <summary>Returns the host or virtual host with this name or address, or null if there is none.</summary>
    internal PlacedHost? At(string place) => _byPlace.Value.Find(place);

    /// <summary>Returns the host of the platform that serves the share of an external system, or null if that is outside.</summary>
    internal PlacedHost? HostServing(PlacedExternal external) => external is { Value: not null, Places: [var place] }
        ? At(place.Name.Length > 0 ? place.Name : $"{place.Address}")
        : null;

    /// <summary>Returns the appliances that a host belongs to.</summary>
    internal IEnumerable<PlacedAppliance> On(Fqdn host) => _byHost.Value[host];

    /// <summary>
    /// Returns the appliance with this ID or role that is nearest to another appliance: that appliance itself, or else the first within
    /// reach.
    /// </summary>
    internal PlacedAppliance? Nearest(string applianceOrRole, PlacedAppliance from) =>
        from.Appliance.Definition is var definition
            && (definition.Id == applianceOrRole || definition.Kind == applianceOrRole || definition.Roles.Contains(applianceOrRole))
            ? from
            : InReach(applianceOrRole, from.Scope).FirstOrDefault();

    /// <summary>Returns a value of the environment, or null if that is of another kind or does not say it.</summary>
    internal string? TextOf(string environment, string value) => environment == _environment.Id || environment == _environment.Kind
        ? _values.Find(placed => placed.Scope is null && placed.Value.Definition.Id == value && placed.Value.Text.Length > 0)?.Value.Text
        : null;

    private IEnumerable<PlacedHost> Enumerate(Func<PlacedAppliance, IEnumerable<Host>> hosts) =>
        _appliances.SelectMany(hosts, (placed, host) => new PlacedHost(placed, host));

    private ScopeIndex<PlacedAppliance> CreateIndex()
    {
        var index = new ScopeIndex<PlacedAppliance>();
        foreach (var placed in _appliances)
        {
            var definition = placed.Appliance.Definition;
            index.Add(placed, placed.Scope, definition.Roles.Append(definition.Id).Append(definition.Kind).Distinct());
        }

        return index;
    }

    private ScopeIndex<PlacedExternal> CreateOutsideIndex()
    {
        var index = new ScopeIndex<PlacedExternal>();
        foreach (var external in _externals.Where(external => external.Places.Count > 0))
        {
            index.Add(external, external.Scope, external.Definition.Roles);
        }

        return index;
    }

    private void Add(IReadOnlyList<Member> members, string path, string owner, PlacedScope? scope)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case ValueMember value:
                    _values.Add(new(path + member.Name, owner, scope, value));
                    break;
                case ApplianceMember { Appliance: { } appliance } applianceMember:
                    _appliances.Add(new(path + member.Name, scope, appliance, applianceMember));
                    break;
                case ExternalMember external when _version.Has(external.Versions):
                    _externals.Add(new(path + member.Name, scope, external.Definition, external.Places ?? [])
                    {
                        Value = members.OfType<ValueMember>().FirstOrDefault(value => value.Name == member.Name),
                    });
                    break;
                case NetworkMember { Segment: { } segment } network:
                    _networks.Add(new(path + member.Name, scope, network.Definition, segment));
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
            // Validation reports null scopes; the inventory skips them so that the other checks can run.
            if (scopes[i] is { } scope)
            {
                var placed = new PlacedScope($"{path}[{i}]", scope);
                _scopes.Add(placed);
                Add([.. scope.Members], placed.Path + ".", scope.Definition.Label, placed);
            }
        }
    }
}
