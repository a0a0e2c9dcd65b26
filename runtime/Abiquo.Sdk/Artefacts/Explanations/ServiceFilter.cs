using System.Globalization;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts.Explanations;

/// <summary>
/// Represents what of a target is asked for: a port or a range of ports (<c>8443</c>, <c>8443-8450</c>), either of one protocol
/// (<c>8443/udp</c>), a protocol (<c>gre</c>), or an endpoint by its ID in the spec.
/// </summary>
public sealed record ServiceFilter
{
    private readonly string _text;
    private readonly PortSet? _ports;
    private readonly string _name;

    private ServiceFilter(string text, PortSet? ports, string name) => (_text, _ports, _name) = (text, ports, name);

    /// <summary>Converts a port to the filter for that port.</summary>
    public static implicit operator ServiceFilter(ushort port) => Parse(port.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts text to a filter.</summary>
    /// <exception cref="FormatException">The text begins with a digit, and is no port.</exception>
    public static implicit operator ServiceFilter(string text) => Parse(text);

    /// <summary>Parses ports, ports with a protocol, a protocol or the ID of an endpoint.</summary>
    /// <exception cref="FormatException">The text begins with a digit, and is no port.</exception>
    public static ServiceFilter Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/', 2);
        return PortSet.TryParse(parts[0], out var ports)
            ? new(text, ports, parts.Length > 1 ? parts[1] : "")
            : text.Length > 0 && !char.IsAsciiDigit(text[0])
                ? new(text, null, text)
                : throw new FormatException(
                    $"'{text}' is no port; expected ports such as 8443, 8443/udp or 8443-8450, a protocol, or the ID of an endpoint.");
    }

    /// <summary>Returns the text that was parsed.</summary>
    public override string ToString() => _text;

    /// <summary>Returns whether a flow is asked for.</summary>
    internal bool Matches(Flow flow) => (_ports, _name) switch
    {
        ({ } ports, "") => HasAny(flow, ports),
        ({ } ports, _) => HasAny(flow, ports) && IsNamed(flow.Protocol.Word()),
        _ => IsNamed(flow.Protocol.Word()) || IsNamed(flow.Rule.Endpoint),
    };

    /// <summary>Returns whether one of the endpoints has what is asked for, or may have it: any may be asked for its port.</summary>
    internal bool IsKnown(IEnumerable<EndpointDefinition> endpoints) =>
        _name.Length == 0
        || (_ports is null ? ProtocolSyntax.Known : ProtocolSyntax.WithPorts).Any(IsNamed)
        || (_ports is null && endpoints.Any(endpoint =>
            IsNamed(endpoint.Id) || endpoint.Protocols.Any(protocol => IsNamed(protocol.Word()))));

    /// <summary>Returns the ports that are asked for and that none of the flows has.</summary>
    internal ValueList<PortRange> Without(IEnumerable<Flow> flows) => flows
        .Aggregate(
            _ports?.Ranges.AsEnumerable() ?? [],
            (closed, flow) => closed.SelectMany(range => range.Except(flow.Ports)).ToList())
        .ToValueList();

    private static bool HasAny(Flow flow, PortSet ports) => flow.Protocol.HasPorts()
        && ports.Ranges.Any(asked => asked.Overlaps(flow.Ports));

    private bool IsNamed(string name) => string.Equals(_name, name, StringComparison.OrdinalIgnoreCase);
}
