using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>Declares the appliances that places make of others by adding roles to them, each set of roles once.</summary>
internal sealed class PlacedAppliances(SpecDeclaration spec, SpecDeclaration? basis, PlacedRoles roles, PlacedNames names)
{
    private readonly List<ApplianceDeclaration> _all = [];

    // Those of the extended spec are there already. Null for one that cannot have its name.
    private readonly Dictionary<(string Origin, string Roles), ApplianceDeclaration?> _known = Made(basis);

    /// <summary>The appliances that some container uses.</summary>
    public IReadOnlyList<ApplianceDeclaration> All => _all;

    /// <summary>Returns a written appliance, or null if there is none that can have roles added.</summary>
    public ApplianceDeclaration? Find(string id) => NamePattern.Identifier.IsMatch(id)
        ? spec.Appliances.Concat(basis?.Appliances ?? []).FirstOrDefault(appliance => appliance.Common.Id.Value == id)
        : null;

    /// <summary>Returns the id of an appliance with roles added, or its own id if nothing can be added.</summary>
    public Located<string> With(Located<string> appliance, IEnumerable<ChosenPlace> places)
    {
        var chosen = places.ToList();
        var added = roles.InOrder(chosen.SelectMany(place => place.Option.Roles));
        if (added.Count == 0 || Find(appliance.Value) is not { } origin)
        {
            return appliance;
        }

        var key = (appliance.Value, Key(added.Select(role => role.Id)));
        if (!_known.TryGetValue(key, out var placed))
        {
            placed = Declare(origin, added);
            if (names.IsNew(placed.Common.Id, chosen[chosen.Count - 1].Option))
            {
                _all.Add(placed);
            }
            else
            {
                placed = null;
            }

            _known.Add(key, placed);
        }

        return placed is null ? appliance : appliance with { Value = placed.Common.Id.Value };
    }

    /// <summary>Its own roles stay where they are written, and the added ones where the option names them.</summary>
    private static ApplianceDeclaration Declare(ApplianceDeclaration origin, IReadOnlyList<(Located<string> Id, Declaration Role)> added)
    {
        var labels = PlacedText.List(added.Select(role => role.Role.Label));
        var name = $"{origin.Common.Id.Value}With{string.Join("And", added.Select(role => role.Id.Value))}";
        return origin with
        {
            Common = new Declaration(
                new Located<string>(name, added[0].Id.Span),
                $"{origin.Common.Label} with {labels}",
                $"{origin.Common.Summary} Also has the {(added.Count == 1 ? "role" : "roles")} {labels}.",
                Citations([origin.Common, .. added.Select(role => role.Role)])),
            Roles = [.. origin.Roles, .. added.Select(role => role.Id)],
            Origin = origin.Origin ?? origin.Common.Id.Value,
        };
    }

    private static Dictionary<(string Origin, string Roles), ApplianceDeclaration?> Made(SpecDeclaration? basis)
    {
        var written = (basis?.Appliances ?? []).Where(one => one.Origin is null).ToLookup(one => one.Common.Id.Value);
        return (basis?.Appliances ?? [])
            .Where(one => one.Origin is not null)
            .ToDictionary(
                one => (one.Origin!, Key(one.Roles.Skip(written[one.Origin!].First().Roles.Count))),
                one => (ApplianceDeclaration?)one);
    }

    private static string Key(IEnumerable<Located<string>> roles) => string.Join(" ", roles.Select(role => role.Value));

    private static IReadOnlyList<Located<string>> Citations(IEnumerable<Declaration> declarations) =>
        [.. declarations.SelectMany(one => one.Source).GroupBy(cited => cited.Value, (_, same) => same.First())];
}
