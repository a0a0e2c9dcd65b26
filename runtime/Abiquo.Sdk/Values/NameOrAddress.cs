using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>
/// Represents a host outside the platform by its fully qualified name or by its address. Of a host that is known only by name, such as a
/// cloud service, a firewall can only say the port.
/// </summary>
public readonly record struct NameOrAddress
{
    private NameOrAddress(Fqdn? name, HostAddress? address) => (Name, Address) = (name, address);

    /// <summary>Gets the name, or null if the host is given by its address.</summary>
    public Fqdn? Name { get; }

    /// <summary>Gets the address, or null if the host is given by its name.</summary>
    public HostAddress? Address { get; }

    /// <summary>Converts text to a name or an address.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static implicit operator NameOrAddress(string text) => Parse(text);

    /// <summary>Converts text to a name or an address, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator NameOrAddress?(string? text) => text is null ? default(NameOrAddress?) : Parse(text);

    /// <summary>Converts a name.</summary>
    public static implicit operator NameOrAddress(Fqdn name) => name == default ? default : new(name, null);

    /// <summary>Converts an address.</summary>
    public static implicit operator NameOrAddress(HostAddress address) => address == default ? default : new(null, address);

    /// <summary>Parses text as a name or an address.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static NameOrAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(NameOrAddressSyntax.Problem(text), text, NameOrAddressSyntax.Expected);
        return Read(text);
    }

    /// <summary>Tries to parse text as a name or an address.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NameOrAddress value)
    {
        var valid = text is not null && NameOrAddressSyntax.Problem(text) is null;
        value = valid ? Read(text!) : default;
        return valid;
    }

    /// <summary>Returns the name or the address, or an empty string for <c>default</c>.</summary>
    public override string ToString() => Name?.ToString() ?? Address?.ToString() ?? "";

    private static NameOrAddress Read(string text) => NameOrAddressSyntax.IsAddress(text) ? HostAddress.Parse(text) : Fqdn.Parse(text);
}
