using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>Rejects text that is not a valid value, with the same wording for every value type.</summary>
internal static class ValueFormat
{
    internal static void ThrowIfInvalid(string? problem, string text, string expected)
    {
        if (problem is not null)
        {
            throw new FormatException($"{MessageText.Invalid(text, expected, problem)}.");
        }
    }
}
