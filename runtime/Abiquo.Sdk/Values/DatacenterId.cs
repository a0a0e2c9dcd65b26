using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>
/// The ID by which the platform knows a datacenter: letters, digits, <c>-</c> and <c>_</c>, at most 63. It becomes part of
/// queue names, so it cannot be changed after installation.
/// </summary>
public readonly record struct DatacenterId
{
    private readonly string? _text;

    private DatacenterId(string text) => _text = text;

    /// <summary>Takes the text as a datacenter ID.</summary>
    /// <exception cref="FormatException">The text is not a datacenter ID.</exception>
    public static implicit operator DatacenterId(string text) => Parse(text);

    /// <summary>Takes the text as a datacenter ID.</summary>
    /// <exception cref="FormatException">The text is not a datacenter ID.</exception>
    public static DatacenterId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Refused.Unless(DatacenterIdSyntax.Problem(text), text, DatacenterIdSyntax.Expected);
        return new(text);
    }

    /// <summary>Takes the text as a datacenter ID, or says that it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DatacenterId value)
    {
        var valid = text is not null && DatacenterIdSyntax.Problem(text) is null;
        value = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>The text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
