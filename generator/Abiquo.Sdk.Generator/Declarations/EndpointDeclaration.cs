using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>Something that can be connected to.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Components">The ids of the components that serve it, outermost first.</param>
/// <param name="Protocols">The names of its protocols.</param>
/// <param name="Port">Its port, or 0 if it has several or none.</param>
/// <param name="Ports">Its ports or types as text, or null if it has one port or none.</param>
/// <param name="PortsNeeded">The number of ports that an appliance has to leave it, or null.</param>
/// <param name="ClusterPort">Its port if the appliance has several hosts, or null.</param>
/// <param name="SharedPort">Its port if the endpoint in front listens on the same address, or null.</param>
/// <param name="IsFront">Whether clients reach it at the virtual address if there is one.</param>
/// <param name="Behind">The endpoint that clients connect to and that forwards them to this one, or null.</param>
/// <param name="ListensAtTimes">Whether it is normal that nothing is listening.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Tls">Its TLS, or null if it never uses any.</param>
/// <param name="Versions">The versions that have it, or null.</param>
internal sealed record EndpointDeclaration(
    Located<string> Id,
    IReadOnlyList<Located<string>> Components,
    IReadOnlyList<Located<string>> Protocols,
    Located<long> Port,
    Located<string>? Ports,
    Located<long>? PortsNeeded,
    Located<long>? ClusterPort,
    Located<long>? SharedPort,
    bool IsFront,
    Located<string>? Behind,
    bool ListensAtTimes,
    string Summary,
    TlsDeclaration? Tls,
    VersionsDeclaration? Versions)
{
    /// <summary>The network on which it listens, or null if that is the one of every host.</summary>
    public Located<string>? Network { get; init; }

    /// <summary>The endpoint of another role to which it passes its clients on, or null.</summary>
    public Located<string>? ForwardsTo { get; init; }

    private const string OnePort = "a port";

    /// <summary>What the numbers of its protocols are.</summary>
    public NumberKind Numbers => KindOf(Protocols);

    /// <summary>Whether its protocols have numbers of several kinds, which is an error.</summary>
    public bool IsMixed => AreMixed(Protocols);

    public static EndpointDeclaration Read(ObjectReader reader)
    {
        var protocols = reader.Protocols("protocols");
        var kind = KindOf(protocols);
        var hasSeveral = kind == NumberKind.Ports && reader.Has("ports") && !reader.Has("port");
        var hasPort = kind == NumberKind.Ports && !hasSeveral;
        var ports = kind == NumberKind.Types ? reader.OptionalText("types", PortSyntax.ExpectedTypes)
            : hasSeveral ? reader.OptionalText("ports", PortSyntax.Expected) ?? new Located<string>("1", reader.Start)
            : null;
        if (AreMixed(protocols))
        {
            ReadOthers(reader, kind);
        }

        return new(
            reader.Text("id", "a name"),
            reader.Texts("components", "ids of components", required: true),
            protocols,
            hasPort ? PortOf(reader, isRequired: protocols.Count > 0) : new Located<long>(0, reader.Start),
            ports,
            hasSeveral ? reader.OptionalNumber("portsNeeded", "a number of ports") : null,
            hasPort ? reader.OptionalNumber("clusterPort", OnePort) : null,
            hasPort ? reader.OptionalNumber("sharedPort", OnePort) : null,
            reader.Flag("front", "true or false"),
            reader.OptionalText("behind", "the id of the endpoint of this role that clients connect to"),
            reader.Flag("atTimes", "true or false"),
            reader.Text("summary", "a sentence that says what it is").Value,
            TlsDeclaration.Read(reader),
            VersionsDeclaration.Read(reader))
        {
            Network = reader.OptionalText("network", "the id of a network"),
            ForwardsTo = reader.OptionalText("forwardsTo", "an endpoint, such as 'Role.Endpoint'"),
        };
    }

    /// <summary>Returns what the numbers of a protocol are.</summary>
    public static NumberKind KindOf(string protocol) =>
        ProtocolSyntax.WithPorts.Contains(protocol) ? NumberKind.Ports
        : ProtocolSyntax.WithTypes.Contains(protocol) ? NumberKind.Types
        : NumberKind.None;

    /// <summary>Reads the numbers of protocols that do not go with the first one, so that they are no further errors.</summary>
    private static void ReadOthers(ObjectReader reader, NumberKind kind)
    {
        if (kind != NumberKind.Types)
        {
            _ = reader.OptionalText("types", PortSyntax.ExpectedTypes);
        }

        if (kind != NumberKind.Ports)
        {
            _ = reader.OptionalNumber("port", OnePort);
            _ = reader.OptionalText("ports", PortSyntax.Expected);
            _ = reader.OptionalNumber("portsNeeded", "a number of ports");
            _ = reader.OptionalNumber("clusterPort", OnePort);
            _ = reader.OptionalNumber("sharedPort", OnePort);
        }
    }

    private static bool AreMixed(IReadOnlyList<Located<string>> protocols) =>
        protocols.Count > 1 && protocols.Any(protocol => KindOf(protocol.Value) != KindOf(protocols[0].Value));

    /// <summary>Reads a port. Without a valid protocol it may be there or not, so that it is no further error.</summary>
    private static Located<long> PortOf(ObjectReader reader, bool isRequired) => isRequired
        ? reader.Number("port", OnePort)
        : reader.OptionalNumber("port", OnePort) ?? new Located<long>(1, reader.Start);

    /// <summary>Without a valid protocol, ports are read.</summary>
    private static NumberKind KindOf(IReadOnlyList<Located<string>> protocols) =>
        protocols.Count == 0 ? NumberKind.Ports : KindOf(protocols[0].Value);
}

/// <summary>What the numbers of a protocol are.</summary>
internal enum NumberKind
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>They are ports.</summary>
    Ports,

    /// <summary>They are types of messages, as in ICMP.</summary>
    Types,
}
