using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>The one sentence with which every value type refuses text.</summary>
internal static class Refused
{
    internal static void Unless(string? problem, string text, string expected)
    {
        if (problem is not null)
        {
            throw new FormatException($"{Printable.Refusal(text, expected, problem)}.");
        }
    }
}
