using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>A fully qualified domain name such as <c>cloud.example.com</c> (RFC 1123), in lower case.</summary>
public readonly record struct Fqdn
{
    private readonly string? _text;

    private Fqdn(string text) => _text = FqdnSyntax.Normal(text);

    /// <summary>Takes the text as a fully qualified domain name.</summary>
    /// <exception cref="FormatException">The text is not a fully qualified domain name.</exception>
    public static implicit operator Fqdn(string text) => Parse(text);

    /// <summary>Takes the text as a fully qualified domain name.</summary>
    /// <exception cref="FormatException">The text is not a fully qualified domain name.</exception>
    public static Fqdn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Refused.Unless(FqdnSyntax.Problem(text), text, FqdnSyntax.Expected);
        return new(text);
    }

    /// <summary>Takes the text as a fully qualified domain name, or says that it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fqdn value)
    {
        var valid = text is not null && FqdnSyntax.Problem(text) is null;
        value = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>The text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
