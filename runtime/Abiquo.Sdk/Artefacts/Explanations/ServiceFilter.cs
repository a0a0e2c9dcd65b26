using System.Globalization;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Explanations;

/// <summary>
/// Represents what of a target is asked for: a port (<c>8443</c>), a port of one protocol (<c>8443/udp</c>), a protocol (<c>gre</c>), or an
/// endpoint by its ID in the spec.
/// </summary>
public sealed record ServiceFilter
{
    private readonly string _text;
    private readonly ushort? _port;
    private readonly string _name;

    private ServiceFilter(string text, ushort? port, string name) => (_text, _port, _name) = (text, port, name);

    /// <summary>Converts a port to the filter for that port.</summary>
    public static implicit operator ServiceFilter(ushort port) => Parse(port.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts text to a filter.</summary>
    /// <exception cref="FormatException">The text begins with a digit, and is no port.</exception>
    public static implicit operator ServiceFilter(string text) => Parse(text);

    /// <summary>Parses a port, a port with a protocol, a protocol or the ID of an endpoint.</summary>
    /// <exception cref="FormatException">The text begins with a digit, and is no port.</exception>
    public static ServiceFilter Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/', 2);
        return ushort.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? new(text, port, parts.Length > 1 ? parts[1] : "")
            : text.Length > 0 && !char.IsAsciiDigit(text[0])
                ? new(text, null, text)
                : throw new FormatException(
                    $"'{text}' is no port; expected a port such as 8443 or 8443/udp, a protocol, or the ID of an endpoint.");
    }

    /// <summary>Returns the text that was parsed.</summary>
    public override string ToString() => _text;

    /// <summary>Returns whether a flow is asked for.</summary>
    internal bool Matches(Flow flow) => (_port, _name) switch
    {
        ({ } port, "") => flow.Protocol.HasPorts() && flow.Ports.Contains(port),
        ({ } port, _) => flow.Protocol.HasPorts() && flow.Ports.Contains(port) && IsNamed(flow.Protocol.Word()),
        _ => IsNamed(flow.Protocol.Word()) || IsNamed(flow.Rule.Endpoint),
    };

    /// <summary>Returns whether one of the endpoints has what is asked for, or may have it: any may be asked for its port.</summary>
    internal bool IsKnown(IEnumerable<EndpointDefinition> endpoints) => _name.Length == 0 || endpoints.Any(endpoint =>
        endpoint.Protocols.Any(protocol => IsNamed(protocol.Word())) || (_port is null && IsNamed(endpoint.Id)));

    private bool IsNamed(string name) => string.Equals(_name, name, StringComparison.OrdinalIgnoreCase);
}
