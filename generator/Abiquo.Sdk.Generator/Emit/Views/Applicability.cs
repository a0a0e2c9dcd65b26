using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>Writes where parts of the spec apply, as code and as documentation.</summary>
internal static class Applicability
{
    /// <summary>Returns the expression of a condition, or null if there is none.</summary>
    public static string? Of(ConditionModel? condition) =>
        condition is null ? null : $"new() {{ {string.Join(", ", Members(condition))} }}";

    /// <summary>Returns the expression of a range of versions, or null if there is none.</summary>
    public static string? Of(VersionsModel? versions) =>
        versions is null ? null : $"new({Literal(versions.Since)}, {Literal(versions.Until)})";

    /// <summary>Returns the versions for the end of a documentation, or null if all have it.</summary>
    public static string? Remark(VersionsModel? versions) => versions is null ? null : Doc((versions.Since, versions.Until) switch
    {
        (_, "") => $"Since version {versions.Since}.",
        ("", _) => $"Until version {versions.Until}.",
        _ when versions.Since == versions.Until => $"Only in version {versions.Since}.",
        _ => $"From version {versions.Since} to version {versions.Until}.",
    });

    private static IEnumerable<string> Members(ConditionModel condition)
    {
        foreach (var (name, role) in new[]
        {
            ("Present", condition.Present), ("Several", condition.Several), ("VirtualAddress", condition.VirtualAddress),
            ("Tls", condition.Tls),
        })
        {
            if (role.Length > 0)
            {
                yield return $"{name} = {Literal(role)}";
            }
        }

        if (Of(condition.Not) is { } inner)
        {
            yield return $"Not = {inner}";
        }
    }
}
