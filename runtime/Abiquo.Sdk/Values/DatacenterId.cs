using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>
/// Represents the ID of a datacenter on the platform: up to 63 letters, digits, <c>-</c> and <c>_</c>. The ID is part of
/// queue names, so it cannot be changed after installation.
/// </summary>
public readonly record struct DatacenterId
{
    private readonly string? _text;

    private DatacenterId(string text) => _text = text;

    /// <summary>Converts text to a datacenter ID.</summary>
    /// <exception cref="FormatException">The text is not a datacenter ID.</exception>
    public static implicit operator DatacenterId(string text) => Parse(text);

    /// <summary>Converts text to a datacenter ID, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is not a datacenter ID.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator DatacenterId?(string? text) => text is null ? default(DatacenterId?) : Parse(text);

    /// <summary>Parses text as a datacenter ID.</summary>
    /// <exception cref="FormatException">The text is not a datacenter ID.</exception>
    public static DatacenterId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(DatacenterIdSyntax.Problem(text), text, DatacenterIdSyntax.Expected);
        return new(text);
    }

    /// <summary>Tries to parse text as a datacenter ID.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DatacenterId value)
    {
        var valid = text is not null && DatacenterIdSyntax.Problem(text) is null;
        value = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Returns the ID, or an empty string for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
