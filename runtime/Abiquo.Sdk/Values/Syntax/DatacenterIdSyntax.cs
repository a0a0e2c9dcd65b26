namespace Abiquo.Sdk.Values.Syntax;

/// <summary>What a datacenter ID looks like: it becomes part of queue names, so no dots, blanks or quotes.</summary>
internal static class DatacenterIdSyntax
{
    internal const string Expected = "a datacenter ID such as 'madrid' or 'dc-1'";

    private const int Longest = 63;

    /// <summary>What is wrong with the ID, or null where nothing is.</summary>
    internal static string? Problem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (text.Length > Longest)
        {
            return $"it is longer than {Longest} characters";
        }

        foreach (var c in text)
        {
            if (!FqdnSyntax.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return $"the character {Printable.Of(c)} is not allowed in it: use letters, digits, '-' and '_'";
            }
        }

        return FqdnSyntax.IsLetterOrDigit(text[0]) ? null : "it does not start with a letter or a digit";
    }
}
