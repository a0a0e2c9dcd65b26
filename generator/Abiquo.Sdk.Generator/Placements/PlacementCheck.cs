using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>Finds mistakes in placements, once and where they are written, and leaves out what has them.</summary>
internal sealed class PlacementCheck(PlacedRoles roles, PlacedAppliances appliances, PinnedVersions versions, DiagnosticBag diagnostics)
{
    /// <summary>Returns the placements of a container that can be chosen among, with their usable options.</summary>
    public IReadOnlyList<PlacementDeclaration> Usable(ContainerDeclaration container, bool isScope)
    {
        if (isScope && container.Extends is not null)
        {
            diagnostics.Add(
                SpecDescriptors.UnknownMember,
                container.Placements[0].Id.Span,
                $"the scope '{container.Common.Id.Value}', which extends another one,",
                "placements",
                "declare a scope for each place instead");
            return [];
        }

        var first = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
        var put = new Dictionary<(string Member, string Role), PlacementDeclaration>();
        return
        [
            .. container.Placements
                .Where(placement => IsNew(placement.Id, "placement", first))
                .Select(placement => placement with { Options = Usable(placement, container, put) })
                .Where(placement => placement.Options.Count > 0),
        ];
    }

    /// <summary>Reports members whose appliance a placement makes: another one has nothing written to which it could add roles.</summary>
    public void CheckAppliances(IEnumerable<ContainerDeclaration> containers)
    {
        var made = appliances.All.ToDictionary(one => one.Common.Id.Value, one => one.Origin!);
        foreach (var container in containers)
        {
            var on = container.Placements.SelectMany(placement => placement.Options).Select(option => option.On?.Value).ToList();
            foreach (var member in container.Appliances.Where(member => made.ContainsKey(member.Of.Value) && on.Contains(member.Id.Value)))
            {
                diagnostics.Add(
                    SpecDescriptors.UnknownWord,
                    member.Of.Span,
                    $"'appliance' of the member '{member.Id.Value}', on which a placement puts roles",
                    member.Of.Value,
                    $"a placement makes it, and only declared appliances get roles; expected '{made[member.Of.Value]}'");
            }
        }
    }

    private IReadOnlyList<PlaceDeclaration> Usable(
        PlacementDeclaration placement, ContainerDeclaration container, Dictionary<(string Member, string Role), PlacementDeclaration> put)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. placement.Options
                .Where(option => IsNew(option.Id, "option", first))
                .Select(option => option.On is { } on
                    ? Usable(option, on, placement, container, put)
                    : option with { Members = [.. option.Members.Where(member => IsThere(member, option, container))] })
                .Where(option => option.On is null ? option.Members.Count > 0 : option.Roles.Count > 0),
        ];
    }

    /// <summary>Returns an option with the roles that it can add to its member, or with none if there is no such member.</summary>
    private PlaceDeclaration Usable(
        PlaceDeclaration option,
        Located<string> on,
        PlacementDeclaration placement,
        ContainerDeclaration container,
        Dictionary<(string Member, string Role), PlacementDeclaration> put)
    {
        var there = container.Appliances.Where(member => versions.Has(container, member)).ToList();
        if (there.Find(member => member.Id.Value == on.Value) is not { } member)
        {
            Unknown(on, $"appliance member of {container.Common.Id.Value}", there.Select(known => known.Id.Value));
            return option with { Roles = [] };
        }

        var has = appliances.Find(member.Of.Value)?.Roles.Select(role => role.Value).ToList() ?? [];
        return option with { Roles = [.. option.Roles.Where(role => IsKnown(role) && IsAdded(role))] };

        bool IsAdded(Located<string> role)
        {
            var other = put.TryGetValue((on.Value, role.Value), out var known) && known.Id != placement.Id ? known : null;
            if (!has.Contains(role.Value) && other is null)
            {
                put[(on.Value, role.Value)] = placement;
                return true;
            }

            diagnostics.Add(
                SpecDescriptors.UnknownWord,
                role.Span,
                $"'roles' of the option '{option.Id.Value}'",
                role.Value,
                other is null
                    ? $"the appliance '{member.Of.Value}' of the member '{on.Value}' has this role anyway"
                    : $"the placement '{other.Id.Value}' can put this role on the member '{on.Value}' as well");
            return false;
        }
    }

    /// <summary>
    /// Returns whether the version of an environment has a member of an option, without which the option would be no place.
    /// </summary>
    private bool IsThere(MemberDeclaration member, PlaceDeclaration option, ContainerDeclaration container)
    {
        if (versions.Has(container, member))
        {
            return true;
        }

        diagnostics.Add(
            SpecDescriptors.UnknownWord,
            member.Id.Span,
            $"'members' of the option '{option.Id.Value}'",
            member.Id.Value,
            $"'{container.Common.Id.Value}' is of version {container.Version!.Value}, which does not have it; remove the option");
        return false;
    }

    private bool IsKnown(Located<string> role)
    {
        if (!roles.Knows(role.Value))
        {
            Unknown(role, "role", roles.Ids);
            return false;
        }

        return true;
    }

    private void Unknown(Located<string> id, string kind, IEnumerable<string> known) =>
        diagnostics.Add(SpecDescriptors.UnknownReference, id.Span, kind, id.Value, Suggestion.For(id.Value, known));

    private bool IsNew(Located<string> id, string kind, Dictionary<string, Located<string>> first)
    {
        if (!NamePattern.Identifier.Check(id, kind, diagnostics))
        {
            return false;
        }

        if (!first.TryGetValue(id.Value, out var other))
        {
            first.Add(id.Value, id);
            return true;
        }

        diagnostics.AddDeclaredTwice(id.Span, kind, id.Value, other.Span);
        return false;
    }
}
