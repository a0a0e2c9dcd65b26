using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>Represents the name of a network interface of a host, such as <c>bond1</c>: up to 15 letters, digits, <c>.</c>, <c>-</c>
/// and <c>_</c>.</summary>
public readonly record struct InterfaceName
{
    private readonly string? _text;

    private InterfaceName(string text) => _text = text;

    /// <summary>Converts text to the name of an interface.</summary>
    /// <exception cref="FormatException">The text is not the name of an interface.</exception>
    public static implicit operator InterfaceName(string text) => Parse(text);

    /// <summary>Converts text to the name of an interface, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is not the name of an interface.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator InterfaceName?(string? text) => text is null ? default(InterfaceName?) : Parse(text);

    /// <summary>Parses text as the name of an interface.</summary>
    /// <exception cref="FormatException">The text is not the name of an interface.</exception>
    public static InterfaceName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(InterfaceSyntax.Problem(text), text, InterfaceSyntax.Expected);
        return new(text);
    }

    /// <summary>Tries to parse text as the name of an interface.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out InterfaceName value)
    {
        var valid = text is not null && InterfaceSyntax.Problem(text) is null;
        value = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Returns the name, or an empty string for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
