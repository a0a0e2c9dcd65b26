using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks that the roles of an appliance, which write the same file, agree on the properties they share.</summary>
internal static class PropertyAgreement
{
    public static void Check(SpecSymbols symbols)
    {
        // Two roles may meet on several appliances, but one mistake is one error.
        var shown = new HashSet<TextSpan>();
        foreach (var appliance in symbols.Types.All.OfType<ApplianceDeclaration>())
        {
            var writing = appliance.Roles
                .Select(role => symbols.Roles.Get(role.Value))
                .OfType<RoleDeclaration>()
                .Where(role => role.Properties is not null)
                .ToList();
            foreach (var (first, second, thing, place) in Conflicts(writing))
            {
                // A role of the extended spec has no position in this file; the appliance that combines the two has one.
                var span = symbols.Roles.IsInherited(second.Common.Id.Value) ? appliance.Common.Id.Span : place;
                if (shown.Add(span))
                {
                    symbols.Diagnostics.Add(
                        SpecDescriptors.PropertyConflict,
                        span,
                        first.Common.Id.Value,
                        second.Common.Id.Value,
                        appliance.Common.Id.Value,
                        thing);
                }
            }
        }
    }

    private static IEnumerable<(RoleDeclaration First, RoleDeclaration Second, string Thing, TextSpan Place)> Conflicts(
        List<RoleDeclaration> roles)
    {
        var known = new Dictionary<string, (RoleDeclaration Role, List<PropertyDeclaration> Properties)>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            var (properties, first) = (role.Properties!, roles[0].Properties!);
            if (properties.File.Value != first.File.Value)
            {
                yield return (roles[0], role, "its path", properties.File.Span);
            }

            // A role that leaves the owner out leaves it to the others.
            if (properties.Owner is { } owner && roles.Find(other => other.Properties!.Owner is not null) is { } named
                && named.Properties!.Owner!.Value != owner.Value)
            {
                yield return (named, role, "its owner", owner.Span);
            }

            foreach (var same in properties.Entries.GroupBy(property => property.Name.Value))
            {
                if (!known.TryGetValue(same.Key, out var before))
                {
                    known.Add(same.Key, (role, same.ToList()));
                }
                else if (before.Role != role && !Agree(before.Properties, [.. same]))
                {
                    yield return (before.Role, role, $"the property '{same.Key}'", same.First().Name.Span);
                }
            }
        }
    }

    private static bool Agree(List<PropertyDeclaration> some, List<PropertyDeclaration> others) =>
        some.Count == others.Count && some.Zip(others, (one, other) => one.Agrees(other)).All(agrees => agrees);
}
