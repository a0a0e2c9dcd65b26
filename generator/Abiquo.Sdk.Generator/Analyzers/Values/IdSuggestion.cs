using System.Globalization;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Values;

/// <summary>Suggests the next free ID, such as <c>madrid2</c> after <c>madrid</c> and <c>dc-3</c> after <c>dc-2</c>.</summary>
internal static class IdSuggestion
{
    /// <summary>Nobody counts with more digits than this.</summary>
    private const int MaxDigits = 6;

    public static string? NextFree(string id, ISet<string> taken)
    {
        var stem = id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var digits = id.Substring(stem.Length);
        var number = digits.Length is > 0 and <= MaxDigits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var found)
                ? found
                : 1;
        stem = digits.Length > MaxDigits ? id : stem;
        string next;
        do
        {
            number++;
            next = stem + number.ToString(CultureInfo.InvariantCulture);
        }
        while (taken.Contains(next));

        return DatacenterIdSyntax.Problem(next) is null ? next : null;
    }
}
