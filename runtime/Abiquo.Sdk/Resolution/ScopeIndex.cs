
namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Items by a name and the scope that they stand in: of thousands of datacenters, most have nothing to do with each other, and asking
/// each whether it can be reached would cost the square of their number.
/// </summary>
internal sealed class ScopeIndex<T>
{
    private readonly List<T> _items = [];
    private readonly Dictionary<string, Named> _named = new(StringComparer.Ordinal);

    /// <summary>Adds an item under the names by which it is looked up.</summary>
    public void Add(T item, PlacedScope? scope, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            (_named.TryGetValue(name, out var named) ? named : _named[name] = new()).Add(_items.Count, scope);
        }

        _items.Add(item);
    }

    /// <summary>The items of a name that something of a scope can reach, in the order in which they were added.</summary>
    public IEnumerable<T> InReach(string name, PlacedScope? from) =>
        _named.TryGetValue(name, out var named) ? named.InReach(from).Select(place => _items[place]) : [];

    /// <summary>The places of the items of one name.</summary>
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
                .Concat(_byKind.Where(kind => kind.Key != from.Scope.Definition.Kind).SelectMany(kind => kind.Value))
                .Order();

        private static List<int> ListOf(Dictionary<string, List<int>> lists, string key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
    }
}
