namespace Abiquo.Sdk.Resolution;

/// <summary>The appliances of an environment by what they are called and where they stand: of thousands of datacenters, most have nothing to do with each other.</summary>
internal sealed class ApplianceIndex
{
    private readonly IReadOnlyList<PlacedAppliance> _appliances;
    private readonly Dictionary<string, Named> _named = new(StringComparer.Ordinal);
    private readonly ILookup<Fqdn, PlacedAppliance> _byHost;

    public ApplianceIndex(IReadOnlyList<PlacedAppliance> appliances)
    {
        _appliances = appliances;
        _byHost = appliances.SelectMany(placed => placed.Appliance.Hosts, (placed, host) => (host.Fqdn, placed)).ToLookup(pair => pair.Fqdn, pair => pair.placed);
        for (var i = 0; i < appliances.Count; i++)
        {
            var definition = appliances[i].Appliance.Definition;
            foreach (var name in definition.Roles.Append(definition.Id).Distinct())
            {
                (_named.TryGetValue(name, out var named) ? named : _named[name] = new()).Add(i, appliances[i].Scope);
            }
        }
    }

    /// <summary>The appliances with this id or role that something of a scope can reach, in the order of the environment.</summary>
    public IEnumerable<PlacedAppliance> InReach(string applianceOrRole, PlacedScope? from) =>
        _named.TryGetValue(applianceOrRole, out var named) ? named.InReach(from).Order().Select(place => _appliances[place]) : [];

    /// <summary>The appliances that a host is part of.</summary>
    public IEnumerable<PlacedAppliance> On(Fqdn host) => _byHost[host];

    /// <summary>The places of appliances that are called the same.</summary>
    private sealed class Named
    {
        private readonly List<int> _all = [];
        private readonly List<int> _outsideOfScopes = [];
        private readonly Dictionary<string, List<int>> _byScope = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<int>> _byKind = new(StringComparer.Ordinal);

        public void Add(int place, PlacedScope? scope)
        {
            _all.Add(place);
            if (scope is null)
            {
                _outsideOfScopes.Add(place);
                return;
            }

            ListOf(_byScope, scope.Path).Add(place);
            ListOf(_byKind, scope.Scope.Definition.Kind).Add(place);
        }

        /// <summary>The same that <see cref="PlacedScope.Reaches"/> says of each, without asking each.</summary>
        public IEnumerable<int> InReach(PlacedScope? from) => from is null
            ? _all
            : _outsideOfScopes
                .Concat(_byScope.GetValueOrDefault(from.Path) ?? [])
                .Concat(_byKind.Where(kind => kind.Key != from.Scope.Definition.Kind).SelectMany(kind => kind.Value));

        private static List<int> ListOf(Dictionary<string, List<int>> lists, string key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
    }
}
