namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of a datacenter ID. The ID is part of queue names, so it has no dots, spaces or quotes.</summary>
internal static class DatacenterIdSyntax
{
    internal const string Expected = "a datacenter ID such as 'madrid' or 'dc-1'";

    private const int MaxLength = 63;

    /// <summary>Returns what is wrong with the ID, or null if it is valid.</summary>
    internal static string? Problem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (text.Length > MaxLength)
        {
            return $"it is longer than {MaxLength} characters";
        }

        foreach (var c in text)
        {
            if (!FqdnSyntax.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return $"the character {MessageText.Quote(c)} is not allowed in it: use letters, digits, '-' and '_'";
            }
        }

        return FqdnSyntax.IsLetterOrDigit(text[0]) ? null : "it does not start with a letter or a digit";
    }
}
