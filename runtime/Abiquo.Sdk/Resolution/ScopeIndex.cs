namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Indexes items by name and scope. Most of thousands of datacenters are not reachable from each other, and testing every pair would
/// take quadratic time.
/// </summary>
internal sealed class ScopeIndex<T>
{
    private readonly List<T> _items = [];
    private readonly Dictionary<string, Positions> _byName = new(StringComparer.Ordinal);

    /// <summary>Adds an item under the names by which it is looked up.</summary>
    public void Add(T item, PlacedScope? scope, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            (_byName.TryGetValue(name, out var positions) ? positions : _byName[name] = new()).Add(_items.Count, scope);
        }

        _items.Add(item);
    }

    /// <summary>Returns the items with a name that are reachable from a scope, in the order in which they were added.</summary>
    public IEnumerable<T> InReach(string name, PlacedScope? from) =>
        _byName.TryGetValue(name, out var positions) ? positions.InReach(from).Select(position => _items[position]) : [];

    /// <summary>The positions of the items with one name.</summary>
    private sealed class Positions
    {
        private readonly List<int> _all = [];
        private readonly List<int> _withoutScope = [];
        private readonly Dictionary<string, List<int>> _byScope = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<int>> _byKind = new(StringComparer.Ordinal);

        public void Add(int position, PlacedScope? scope)
        {
            _all.Add(position);
            if (scope is null)
            {
                _withoutScope.Add(position);
                return;
            }

            ListOf(_byScope, scope.Path).Add(position);
            ListOf(_byKind, scope.Scope.Definition.Kind).Add(position);
        }

        /// <summary>Returns what testing each item with <see cref="PlacedScope.Reaches"/> would return, without testing each.</summary>
        public IEnumerable<int> InReach(PlacedScope? from) => from is null
            ? _all
            : _withoutScope
                .Concat(_byScope.GetValueOrDefault(from.Path) ?? [])
                .Concat(_byKind.Where(kind => kind.Key != from.Scope.Definition.Kind).SelectMany(kind => kind.Value))
                .Order();

        private static List<int> ListOf(Dictionary<string, List<int>> lists, string key) =>
            lists.TryGetValue(key, out var list) ? list : lists[key] = [];
    }
}
