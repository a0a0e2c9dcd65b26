using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Values.Syntax;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>Something that can be connected to.</summary>
internal sealed class EndpointView(EndpointModel endpoint, QualifiedNames qualified) : View
{
    private readonly string _summary = Doc(endpoint.Summary);

    // One port converts to a set of ports.
    private readonly string _numbers = endpoint.Ports.Length == 0 ? "0"
        : endpoint.HasSeveralNumbers ? Set(endpoint.Ports)
        : endpoint.Ports;

    public bool HasPort => endpoint.HasPort;

    public bool HasTls => endpoint.Tls is not null;

    /// <summary>Whether its definition says more than that of most.</summary>
    private bool IsSpecial =>
        endpoint.IsFront || endpoint.Behind.Length > 0 || endpoint.HasDerivedPort || endpoint.ListensAtTimes || endpoint.IsPeer
        || endpoint.HasSeveralPorts || HasTls || endpoint.Versions is not null || endpoint.Network.Length > 0
        || endpoint.ForwardsTo.Length > 0;

    protected override object? Find(string name) => name switch
    {
        "id" => endpoint.Id,
        "port" => endpoint.Port,
        "has_usual_port" => endpoint.HasPort && !endpoint.HasDerivedPort && !endpoint.HasSeveralPorts,
        "ports" => endpoint.HasSeveralPorts ? _numbers : null,
        "ports_text" => endpoint.Ports,
        "numbers" => _numbers,
        "ports_needed" => endpoint.HasSeveralPorts ? endpoint.PortsNeeded : null,
        "needs_some" => endpoint.PortsNeeded > 1,
        "has_derived_port" => endpoint.HasDerivedPort,
        "fixed_port" => endpoint.HasPort ? "owner.Ports." + endpoint.Id : _numbers,
        "cluster_port" => endpoint.ClusterPort > 0 ? endpoint.ClusterPort : null,
        "shared_port" => endpoint.SharedPort > 0 ? endpoint.SharedPort : null,
        "has_tls" => HasTls,
        "tls_port" => endpoint.Tls is { Port: > 0 and var port } ? port : null,
        "uses_tls_by_default" => endpoint.Tls?.IsDefault == true,
        "tls_text" => TlsText(),
        "schemes" => endpoint.Tls is { Schemes.Count: > 0 } tls ? Literals(tls.Schemes) : null,
        "usual_transport" => UsualTransport(),
        "is_special" => IsSpecial,
        "is_front" => endpoint.IsFront,
        "behind" => endpoint.Behind.Length == 0 ? null : endpoint.Behind,
        "forwards_to" => endpoint.ForwardsTo.Length == 0 ? null : endpoint.ForwardsTo,
        "listens_at_times" => endpoint.ListensAtTimes,
        "is_peer" => endpoint.IsPeer,
        "versions" => Applicability.Of(endpoint.Versions),
        "network" => endpoint.Network.Length == 0 ? null : endpoint.Network,
        "summary" => _summary,
        "summary_literal" => Literal(endpoint.Summary),
        "opened" => Opened(),
        "roles" => Literals(endpoint.Roles),
        "components" => Literals(endpoint.Components),
        "protocols" => string.Join(
            ", ", endpoint.Protocols.Select(protocol => Protocol(protocol))),
        "clients" => Clients(),
        _ => None,
    };

    /// <summary>
    /// Returns the types that an endpoint accepts: roles, so that appliances of a spec that extends this one are accepted too, and each
    /// appliance, for languages without variance. If there were only one type, compilers would infer from it that a source is a role.
    /// </summary>
    private List<string> Clients()
    {
        List<string> types = endpoint.Accepts.Contains(RuleTerms.Anywhere)
            ? ["global::Abiquo.Sdk.Appliance", .. endpoint.Sources.Select(qualified.Type)]
            : [.. endpoint.Accepts.Select(qualified.Role), .. endpoint.Sources.Select(qualified.Type)];
        return types.Count == 1 ? [.. types, "global::Abiquo.Sdk.NoAppliance"] : types;
    }

    /// <summary>Returns an expression for ports that are known to be valid.</summary>
    private static string Set(string ports) => ports.IndexOf('-') >= 0 && ports.IndexOf(',') < 0
        ? $"new global::Abiquo.Sdk.PortSet({ports.Replace("-", ", ")})"
        : $"global::Abiquo.Sdk.PortSet.Parse(\"{ports}\")";

    /// <summary>Returns the constant of a protocol; those that only have a number have none.</summary>
    private static string Protocol(string protocol) => ProtocolSyntax.NumberIn(protocol) is { } number
        ? $"(global::Abiquo.Sdk.Specification.Protocol){number}"
        : "global::Abiquo.Sdk.Specification.Protocol." + SpecWord.Member(protocol);

    private string UsualTransport()
    {
        var sentence = endpoint.Transport + (endpoint.HasPort ? " by default." : ".");
        return Applicability.Remark(endpoint.Versions) is { } versions ? $"{sentence} {versions}" : sentence;
    }

    private string TlsText() => endpoint.Tls switch
    {
        { Port: > 0, IsDefault: true } tls => $"With TLS, which is the default, on port {tls.Port}; without it, on {endpoint.Port}.",
        { Port: > 0 } tls => $"With TLS on port {tls.Port}; without it, which is the default, on {endpoint.Port}.",
        { IsDefault: true } => "With TLS by default; on the same port without it.",
        _ => "Without TLS by default; on the same port with it.",
    };

    private string Opened() => endpoint.Rules.Count == 0
        ? "No rule opens it."
        : (endpoint.IsPeer ? "Only between the hosts of one appliance. " : "") + Citations.Rules(endpoint.Rules);
}
