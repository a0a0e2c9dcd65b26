namespace Abiquo.Sdk.Values.Syntax;

/// <summary>
/// Defines the syntax of the name of a network interface: what Linux allows, without the characters that a firewall file could take for
/// something else.
/// </summary>
internal static class InterfaceSyntax
{
    internal const string Expected = "the name of a network interface such as 'bond1'";

    // IFNAMSIZ of the kernel, without the byte that ends the name.
    private const int MaxLength = 15;

    private const string Loopback = "lo";

    /// <summary>Returns what is wrong with the name, or null if it is valid.</summary>
    internal static string? Problem(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return text.Length == 0 ? "it is empty" : $"it is longer than {MaxLength} characters";
        }

        foreach (var c in text)
        {
            if (!FqdnSyntax.IsLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                return $"the character {MessageText.Quote(c)} is not allowed in it: use letters, digits, '.', '-' and '_'";
            }
        }

        return text[0] == '-' ? "it starts with '-', which tools take for an option"
            : text is "." or ".." or "all" or "default" ? "Linux has no interface of this name"
            : text == Loopback ? "no other host is on the loopback interface"
            : null;
    }
}
