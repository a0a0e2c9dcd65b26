namespace Abiquo.Sdk.Values.Syntax;

/// <summary>What a fully qualified domain name looks like (RFC 1123, section 2.1).</summary>
internal static class FqdnSyntax
{
    internal const string Expected = "a fully qualified domain name such as 'host.example.com'";

    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>What is wrong with the name, or null where nothing is.</summary>
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

        // Four numbers are an address, and a name whose last label is a number cannot be told from one.
        var last = text.Substring(text.LastIndexOf('.') + 1);
        return IsNumber(last) ? "its last label is a number, as in an address" : null;
    }

    /// <summary>The name in lower case, so that two spellings of one name are equal.</summary>
    internal static string Normal(string text) => text.ToLowerInvariant();

    /// <summary>As <see cref="Problem"/>, for a name that may have a single label.</summary>
    internal static string? HostNameProblem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (text.Length > LongestName)
        {
            return $"it is longer than {LongestName} characters";
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

        if (label.Length > LongestLabel)
        {
            return $"a label is longer than {LongestLabel} characters";
        }

        foreach (var c in label)
        {
            if (!IsLetterOrDigit(c) && c != '-')
            {
                return $"the character {Printable.Of(c)} is not allowed in it";
            }
        }

        return label[0] == '-' || label[label.Length - 1] == '-' ? $"the label {Printable.Of(label)} starts or ends with '-'" : null;
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
