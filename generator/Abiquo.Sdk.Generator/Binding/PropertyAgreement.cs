using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Checks that the roles of an appliance that write the same file agree on it and on the properties they share.</summary>
internal static class PropertyAgreement
{
    public static void Check(SpecSymbols symbols)
    {
        // Two roles may meet on several appliances, but one mistake is one error.
        var shown = new HashSet<TextSpan>();
        foreach (var appliance in symbols.Types.All.OfType<ApplianceDeclaration>())
        {
            var files = appliance.Roles
                .Select(role => symbols.Roles.Get(role.Value))
                .OfType<RoleDeclaration>()
                .SelectMany(role => FilesOf(role), (role, file) => (Role: role, File: file))
                .GroupBy(part => part.File.File.Value, StringComparer.Ordinal);
            foreach (var (first, second, thing, place) in files.SelectMany(file => Conflicts([.. file])))
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
        List<(RoleDeclaration Role, PropertiesDeclaration File)> parts)
    {
        var known = new Dictionary<string, (RoleDeclaration Role, List<PropertyDeclaration> Properties)>(StringComparer.Ordinal);
        foreach (var (role, file) in parts)
        {
            if (file.FormatOrUsual != parts[0].File.FormatOrUsual)
            {
                yield return (
                    parts[0].Role,
                    role,
                    $"its format, which is '{parts[0].File.FormatOrUsual}' and '{file.FormatOrUsual}'; write the same in both",
                    (file.Format ?? file.File).Span);
                continue;
            }

            // A role that leaves the owner out leaves it to the others.
            if (file.Owner is { } owner && parts.Find(other => other.File.Owner is not null) is { Role: { } first, File: { } named }
                && named.Owner!.Value != owner.Value)
            {
                yield return (first, role, "its owner", owner.Span);
            }

            foreach (var same in file.Entries.GroupBy(property => property.Name.Value))
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

    /// <summary>Returns the files of a role, each once: one that it lists twice is reported as that.</summary>
    private static IEnumerable<PropertiesDeclaration> FilesOf(RoleDeclaration role) =>
        role.Properties.GroupBy(file => file.File.Value).Select(same => same.First());

    private static bool Agree(List<PropertyDeclaration> some, List<PropertyDeclaration> others) =>
        some.Count == others.Count && some.Zip(others, (one, other) => one.Agrees(other)).All(agrees => agrees);
}
