using System.Globalization;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>An appliance and everything that its class contains, so that its file depends on nothing else.</summary>
/// <param name="Spec">The spec that it belongs to.</param>
/// <param name="Description">What it is.</param>
/// <param name="Roles">The ids of its roles.</param>
/// <param name="Components">The ids of the components that run on it.</param>
/// <param name="Nodes">How many machines it may have.</param>
/// <param name="Requirements">The machine that the vendor asks for, or null.</param>
/// <param name="Parameters">The values that the installer asks for.</param>
/// <param name="Endpoints">The endpoints that others can connect to.</param>
/// <param name="Legal">Where it may connect.</param>
/// <param name="Illegal">Where it may not connect; empty if there are too many pairs to list.</param>
internal sealed record ApplianceModel(
    SpecIdentity Spec,
    DescriptionModel Description,
    EquatableArray<string> Roles,
    EquatableArray<string> Components,
    NodesModel Nodes,
    RequirementsModel? Requirements,
    EquatableArray<ParameterModel> Parameters,
    EquatableArray<EndpointModel> Endpoints,
    EquatableArray<TargetModel> Legal,
    EquatableArray<TargetModel> Illegal)
{
    /// <summary>The id of the appliance that this one is, with the roles that a placement puts there; otherwise empty.</summary>
    public string Origin { get; init; } = "";

    public string Id => Description.Id;
}

/// <summary>How many machines an appliance may have. Without counts, any number.</summary>
internal sealed record NodesModel(EquatableArray<int> Counts, string Reason, bool HasVirtualAddress);

/// <summary>The machine that the vendor asks for.</summary>
internal sealed record RequirementsModel(
    int Cpus, int MemoryGb, int DiskGb, EquatableArray<string> Notes, EquatableArray<CitationModel> Source);

/// <summary>A value that the installer asks for.</summary>
internal sealed record ParameterModel(
    string Id,
    string Label,
    string Format,
    string Owner,
    string Value,
    string Constraint,
    EquatableArray<CitationModel> Source,
    ConditionModel? When,
    VersionsModel? Versions);

/// <summary>Something that can be connected to.</summary>
/// <param name="Id">Its name, also that of the member that overrides its port.</param>
/// <param name="Port">Its port, the first of several or the type of ICMP, or 0 if it has none.</param>
/// <param name="Ports">All of its ports or types as text, or empty.</param>
/// <param name="PortsNeeded">The number of ports that an appliance has to leave it.</param>
/// <param name="ClusterPort">Its port if the appliance has several hosts, or 0 if that is no different.</param>
/// <param name="SharedPort">Its port if the endpoint in front listens on the same address, or 0 if that is no different.</param>
/// <param name="IsFront">Whether clients reach it at the virtual address if there is one.</param>
/// <param name="Behind">The endpoint that clients connect to and that forwards them to this one, or empty.</param>
/// <param name="ListensAtTimes">Whether it is normal that nothing is listening.</param>
/// <param name="IsPeer">Whether only hosts of the same appliance connect to it.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Roles">The ids of the roles that bring it.</param>
/// <param name="Components">The ids of the components that serve it, outermost first.</param>
/// <param name="Protocols">The names of its protocols.</param>
/// <param name="Accepts">The ids of the roles that may connect, or <c>Anywhere</c>.</param>
/// <param name="Sources">The ids of the appliances that may connect; empty if they are too many to list.</param>
/// <param name="Rules">The ids of the rules that open it.</param>
/// <param name="Tls">Its TLS, or null if it never uses any.</param>
internal sealed record EndpointModel(
    string Id,
    int Port,
    string Ports,
    int PortsNeeded,
    int ClusterPort,
    int SharedPort,
    bool IsFront,
    string Behind,
    bool ListensAtTimes,
    bool IsPeer,
    string Summary,
    EquatableArray<string> Roles,
    EquatableArray<string> Components,
    EquatableArray<string> Protocols,
    EquatableArray<string> Accepts,
    EquatableArray<string> Sources,
    EquatableArray<string> Rules,
    TlsModel? Tls = null)
{
    /// <summary>
    /// Above this many appliances only the roles that may connect are listed: for each link, the compiler looks through all that the
    /// endpoint accepts.
    /// </summary>
    public const int MostSources = 100;

    /// <summary>The versions that have it, or null if all do.</summary>
    public VersionsModel? Versions { get; init; }

    /// <summary>The id of the network on which it listens, or empty if that is the one of every host.</summary>
    public string Network { get; init; } = "";

    /// <summary>The endpoint of another role to which it passes its clients on, or empty.</summary>
    public string ForwardsTo { get; init; } = "";

    /// <summary>The protocols and the port as messages show them.</summary>
    public string Transport { get; } = TransportOf(Protocols, Ports, Tls);

    /// <summary>Whether an appliance can set its port, or its ports.</summary>
    public bool HasPort { get; } = Ports.Length > 0 && !Protocols.Any(ProtocolSyntax.WithTypes.Contains);

    /// <summary>Whether it has more than one port.</summary>
    public bool HasSeveralPorts => HasPort && HasSeveralNumbers;

    /// <summary>Whether it has more than one port or type of message.</summary>
    public bool HasSeveralNumbers { get; } = Ports.IndexOf('-') >= 0 || Ports.IndexOf(',') >= 0;

    /// <summary>Whether the port depends on the number of hosts and their addresses unless it is set.</summary>
    public bool HasDerivedPort => ClusterPort > 0 || SharedPort > 0 || Tls is { Port: > 0 };

    private static string TransportOf(EquatableArray<string> protocols, string ports, TlsModel? tls)
    {
        var plain = string.Join("/", protocols.Select(protocol => protocol.ToUpperInvariant())) + (ports.Length > 0 ? " " + ports : "");
        return tls is not { Port: > 0 } ? plain
            : tls.IsDefault ? $"{tls.Transport} or {plain}"
            : $"{plain} or {tls.Transport}";
    }
}

/// <summary>The TLS that an endpoint may use.</summary>
/// <param name="Port">Its other port then, or 0 if that is the same.</param>
/// <param name="IsDefault">Whether the endpoint uses TLS unless an environment says otherwise.</param>
/// <param name="Schemes">What an address begins with, without TLS and with it, or empty.</param>
internal sealed record TlsModel(int Port, bool IsDefault, EquatableArray<string> Schemes)
{
    /// <summary>The protocol and the port as messages show them.</summary>
    public string Transport => "TLS " + Port.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An endpoint of an appliance as a link target of another appliance.</summary>
/// <param name="Appliance">The id of the appliance that listens.</param>
/// <param name="Endpoint">The id of the endpoint.</param>
/// <param name="Transport">Protocols and port.</param>
/// <param name="Text">What the connection carries if it is legal; otherwise the reason why it is not.</param>
/// <param name="Rules">The ids of the rules that allow it.</param>
/// <param name="IsInherited">Whether the endpoint's class belongs to the extended spec, and so does not name the source.</param>
internal sealed record TargetModel(
    string Appliance,
    string Endpoint,
    string Transport,
    string Text,
    EquatableArray<string> Rules,
    bool IsInherited)
{
    /// <summary>The name of the member that makes the link.</summary>
    public string Member => Appliance + Endpoint;
}
