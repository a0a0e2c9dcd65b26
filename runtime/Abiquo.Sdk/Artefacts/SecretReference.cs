using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Stands for a password in a rendered file, as <c>@{secret:NAME}</c>. The value is known to the host alone, which puts it in when the
/// file is installed: it is in no environment, no bundle and no output.
/// </summary>
public static class SecretReference
{
    private const string Start = "@{secret:";

    private static readonly Regex ReferenceForm = new("@\\{secret:([a-z][a-z0-9-]*)\\}", RegexOptions.CultureInvariant);

    private static readonly Regex NameForm = new(@"\A[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant);

    /// <summary>The text that stands for a secret.</summary>
    /// <param name="name">Lower-case letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public static string To(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NameForm.IsMatch(name) ? $"{Start}{name}}}" : throw new ArgumentException($"'{name}' is no name of a secret: write lower-case letters, digits and hyphens", nameof(name));
    }

    /// <summary>The names of the secrets that a text refers to, in order, each once.</summary>
    public static ValueList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.Contains(Start, StringComparison.Ordinal) ? [] : ReferenceForm.Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToValueList();
    }
}
