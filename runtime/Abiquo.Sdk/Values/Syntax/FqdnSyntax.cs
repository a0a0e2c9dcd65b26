namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of a fully qualified domain name (RFC 1123, section 2.1).</summary>
internal static class FqdnSyntax
{
    internal const string Expected = "a fully qualified domain name such as 'host.example.com'";

    private const int MaxNameLength = 253;
    private const int MaxLabelLength = 63;

    /// <summary>Returns what is wrong with the name, or null if it is valid.</summary>
    internal static string? Problem(string text)
    {
        if (HostNameProblem(text) is { } problem)
        {
            return problem;
        }

        if (text.IndexOf('.') < 0)
        {
            return "it has no dot";
        }

        // A name whose last label is a number cannot be told apart from an IPv4 address.
        var last = text.Substring(text.LastIndexOf('.') + 1);
        return IsNumber(last) ? "its last label is a number, as in an address" : null;
    }

    /// <summary>Returns the name in lower case, so that two spellings of the same name are equal.</summary>
    internal static string Normalize(string text) => text.ToLowerInvariant();

    /// <summary>
    /// Returns what is wrong with a host name, which unlike in <see cref="Problem"/> may have a single label, or null if it is valid.
    /// </summary>
    internal static string? HostNameProblem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (text.Length > MaxNameLength)
        {
            return $"it is longer than {MaxNameLength} characters";
        }

        foreach (var label in text.Split('.'))
        {
            if (LabelProblem(label) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    internal static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static string? LabelProblem(string label)
    {
        if (label.Length == 0)
        {
            return "it has an empty label: two dots in a row, or a dot at an end";
        }

        if (label.Length > MaxLabelLength)
        {
            return $"a label is longer than {MaxLabelLength} characters";
        }

        foreach (var c in label)
        {
            if (!IsLetterOrDigit(c) && c != '-')
            {
                return $"the character {MessageText.Quote(c)} is not allowed in it";
            }
        }

        return label[0] == '-' || label[label.Length - 1] == '-' ? $"the label {MessageText.Quote(label)} starts or ends with '-'" : null;
    }

    private static bool IsNumber(string label)
    {
        foreach (var c in label)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
