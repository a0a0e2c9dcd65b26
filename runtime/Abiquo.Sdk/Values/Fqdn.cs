using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>Represents a fully qualified domain name such as <c>cloud.example.com</c> (RFC 1123), in lower case.</summary>
public readonly record struct Fqdn
{
    private readonly string? _text;

    private Fqdn(string text) => _text = FqdnSyntax.Normalize(text);

    /// <summary>Converts text to a fully qualified domain name.</summary>
    /// <exception cref="FormatException">The text is not a fully qualified domain name.</exception>
    public static implicit operator Fqdn(string text) => Parse(text);

    /// <summary>Converts text to a fully qualified domain name, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is not a fully qualified domain name.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Fqdn?(string? text) => text is null ? default(Fqdn?) : Parse(text);

    /// <summary>Parses text as a fully qualified domain name.</summary>
    /// <exception cref="FormatException">The text is not a fully qualified domain name.</exception>
    public static Fqdn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(FqdnSyntax.Problem(text), text, FqdnSyntax.Expected);
        return new(text);
    }

    /// <summary>Tries to parse text as a fully qualified domain name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fqdn value)
    {
        var valid = text is not null && FqdnSyntax.Problem(text) is null;
        value = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Returns the name, or an empty string for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
