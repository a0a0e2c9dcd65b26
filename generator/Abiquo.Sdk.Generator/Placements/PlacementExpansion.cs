using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>
/// Chooses the places of each scope and environment in every possible way, and declares what comes of it: a container for each
/// combination, and an appliance for each set of roles that a place adds to one. From there on these are declarations like any other.
/// </summary>
internal sealed class PlacementExpansion
{
    /// <summary>More classes than this nobody reads, and each costs the compiler time.</summary>
    private const int MostVariants = 32;

    private readonly DiagnosticBag _diagnostics;
    private readonly PlacementCheck _check;
    private readonly PlacedNames _names;
    private readonly PlacedAppliances _appliances;

    private PlacementExpansion(SpecDeclaration spec, SpecDeclaration? basis, DiagnosticBag diagnostics)
    {
        var roles = new PlacedRoles(spec, basis);
        _diagnostics = diagnostics;
        _names = new PlacedNames(spec, basis, diagnostics);
        _appliances = new PlacedAppliances(spec, basis, roles, _names);
        _check = new PlacementCheck(roles, _appliances, new PinnedVersions(spec, basis), diagnostics);
    }

    /// <summary>Returns a spec in which all places are chosen: the spec itself if it leaves none open.</summary>
    public static SpecDeclaration Of(SpecDeclaration spec, SpecDeclaration? basis, DiagnosticBag diagnostics) =>
        HasPlacements(spec.Scopes) || HasPlacements(spec.Environments)
            ? new PlacementExpansion(spec, basis, diagnostics).Expand(spec)
            : spec;

    private static bool HasPlacements(IReadOnlyList<ContainerDeclaration> containers) =>
        containers.Any(container => container.Placements.Count > 0);

    private SpecDeclaration Expand(SpecDeclaration spec)
    {
        List<ContainerDeclaration> scopes = [.. spec.Scopes.SelectMany(scope => Expand(scope, isScope: true))];
        List<ContainerDeclaration> environments = [.. spec.Environments.SelectMany(one => Expand(one, isScope: false))];
        _check.CheckAppliances(spec.Scopes.Concat(spec.Environments));
        return spec with { Appliances = [.. spec.Appliances, .. _appliances.All], Scopes = scopes, Environments = environments };
    }

    private IEnumerable<ContainerDeclaration> Expand(ContainerDeclaration container, bool isScope)
    {
        if (container.Placements.Count == 0)
        {
            return [container];
        }

        var open = _check.Usable(container, isScope);
        if (!IsExpandable(container, open, isScope))
        {
            List<ChosenPlace> usual = [.. open.Select(placement => new ChosenPlace(placement, placement.Options[0]))];
            return [new PlacedContainer(container, usual).Declare(_appliances) with { Origin = null }];
        }

        return Combinations(open)
            .Select(places => new PlacedContainer(container, places))
            .Where(placed => placed.IsUsual || _names.IsNew(placed))
            .Select(placed => placed.Declare(_appliances));
    }

    private bool IsExpandable(ContainerDeclaration container, IReadOnlyList<PlacementDeclaration> open, bool isScope)
    {
        var count = 1;
        foreach (var placement in open)
        {
            count *= placement.Options.Count;
            if (count > MostVariants)
            {
                _diagnostics.Add(
                    SpecDescriptors.WrongKind,
                    placement.Id.Span,
                    $"'placements' of '{container.Common.Id.Value}'",
                    $"at most {MostVariants} combinations of their options, each of which becomes a class",
                    "more");
                return false;
            }
        }

        return open.Count > 0 && _names.MayVary(container.Common.Id) && (!isScope || _names.IsNewBase(container.Common.Id));
    }

    /// <summary>Returns every way to choose, beginning with the usual one.</summary>
    private static List<IReadOnlyList<ChosenPlace>> Combinations(IReadOnlyList<PlacementDeclaration> open)
    {
        List<IReadOnlyList<ChosenPlace>> all = [[]];
        foreach (var placement in open)
        {
            all = [.. all.SelectMany(
                _ => placement.Options,
                (chosen, option) => (IReadOnlyList<ChosenPlace>)[.. chosen, new ChosenPlace(placement, option)])];
        }

        return all;
    }
}
