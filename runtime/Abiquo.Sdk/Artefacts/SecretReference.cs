using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Represents a password in a rendered file, written as <c>@{secret:NAME}</c>. The value is known only to the host, which inserts it when
/// the file is installed. It never appears in an environment, a bundle or an output.
/// </summary>
public static class SecretReference
{
    private const string Start = "@{secret:";

    private static readonly Regex ReferencePattern = new("@\\{secret:([a-z][a-z0-9-]*)\\}", RegexOptions.CultureInvariant);

    private static readonly Regex NamePattern = new(@"\A[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant);

    /// <summary>Returns the reference to a secret.</summary>
    /// <param name="name">The name of the secret: lower-case letters, digits and hyphens, starting with a letter.</param>
    /// <exception cref="ArgumentException">The name does not have this form.</exception>
    public static string To(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NamePattern.IsMatch(name)
            ? $"{Start}{name}}}"
            : throw new ArgumentException(
                $"'{name}' is not the name of a secret; use lower-case letters, digits and hyphens, starting with a letter.", nameof(name));
    }

    /// <summary>Returns the distinct names of the secrets that a text refers to, in ordinal order.</summary>
    public static ValueList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(Start, StringComparison.Ordinal)
            ? ReferencePattern.Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToValueList()
            : [];
    }
}
