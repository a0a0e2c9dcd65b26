namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of a host outside the platform: its name, or its address.</summary>
internal static class NameOrAddressSyntax
{
    internal const string Expected = "a name such as 'ldap.example.com' or an IP address such as '10.0.0.10'";

    /// <summary>Returns what is wrong with the text, or null if it is valid.</summary>
    internal static string? Problem(string text) => IsAddress(text) ? AddressSyntax.Problem(text) : FqdnSyntax.Problem(text);

    /// <summary>Returns the name in lower case or the address in its shortest form, so that two spellings are equal.</summary>
    internal static string Normalize(string text) => IsAddress(text) ? AddressSyntax.Normalize(text) : FqdnSyntax.Normalize(text);

    /// <summary>Returns whether a text is meant to be an address: no name has a colon, or digits and dots alone.</summary>
    internal static bool IsAddress(string text)
    {
        var isNumeric = true;
        foreach (var c in text)
        {
            if (c == ':')
            {
                return true;
            }

            isNumeric &= c is '.' or (>= '0' and <= '9');
        }

        return isNumeric;
    }
}
