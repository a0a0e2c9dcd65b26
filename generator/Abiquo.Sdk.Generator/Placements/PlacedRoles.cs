using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>The roles that a place can add, in the order in which names and labels mention them.</summary>
internal sealed class PlacedRoles(SpecDeclaration spec, SpecDeclaration? basis)
{
    private readonly List<RoleDeclaration> _all = [.. basis?.Roles ?? [], .. spec.Roles];

    public IEnumerable<string> Ids => _all.Select(role => role.Common.Id.Value);

    public bool Knows(string id) => _all.Exists(role => role.Common.Id.Value == id);

    /// <summary>Returns roles in the order of the spec, each once.</summary>
    public IReadOnlyList<(Located<string> Id, Declaration Role)> InOrder(IEnumerable<Located<string>> ids)
    {
        var wanted = ids.ToLookup(id => id.Value, StringComparer.Ordinal);
        return
        [
            .. _all.Select(role => role.Common)
                .Where(role => wanted.Contains(role.Id.Value))
                .GroupBy(role => role.Id.Value, (id, same) => (wanted[id].First(), same.First())),
        ];
    }
}
