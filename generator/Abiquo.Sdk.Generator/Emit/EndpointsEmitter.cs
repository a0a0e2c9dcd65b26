using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the endpoints of an appliance: for each a member, a port, and a type that determines who may connect.</summary>
internal static class EndpointsEmitter
{
    public static void Emit(CodeWriter writer, ApplianceModel appliance)
    {
        writer.Lines(
            """
            /// <summary>The ports that this appliance listens on. Override one with <c>Ports = new() { … }</c>.</summary>
            public PortNumbers Ports { get => _ports; init => _ports = value ?? throw new ArgumentNullException(nameof(Ports)); }

            private readonly PortNumbers _ports = new();

            """);
        writer.Separated(appliance.Endpoints, (one, endpoint) => one.Lines(
            $"""
            /// <summary>{Doc(endpoint.Summary)} {endpoint.Transport}{(endpoint.HasPort ? " by default" : "")}.</summary>
            /// <remarks>{Opened(endpoint)}</remarks>
            public {endpoint.Id}Endpoint {endpoint.Id} => new(this);
            """));
        Ports(writer.Blank(), appliance);
        foreach (var endpoint in appliance.Endpoints)
        {
            Type(writer.Blank(), appliance, endpoint);
        }
    }

    private static string Opened(EndpointModel endpoint) => endpoint.Rules.Count == 0
        ? "No rule opens it."
        : (endpoint.IsPeer ? "Only between the hosts of one appliance. " : "") + Citations.Rules(endpoint.Rules);

    private static void Ports(CodeWriter writer, ApplianceModel appliance) => writer
        .Lines($"/// <summary>The ports that {appliance.Id} listens on.</summary>")
        .Block("public sealed record PortNumbers", body => body.Separated(
            appliance.Endpoints.Where(endpoint => endpoint.HasPort),
            (one, endpoint) => one.Lines(endpoint.HasDerivedPort
                ? $$"""
                  /// <summary>{{Doc(endpoint.Summary)}} Left out, it is {{endpoint.Port}}{{Otherwise(endpoint)}}.</summary>
                  public ushort? {{endpoint.Id}} { get; init; }
                  """
                : $$"""
                  /// <summary>{{Doc(endpoint.Summary)}}</summary>
                  public ushort {{endpoint.Id}} { get; init; } = {{endpoint.Port}};
                  """)));

    private static string Otherwise(EndpointModel endpoint) => endpoint.ClusterPort > 0
        ? $", or {endpoint.ClusterPort} where there are several hosts"
        : $", or {endpoint.SharedPort} where there is no virtual address and so {endpoint.Behind} is on the same address";

    /// <summary>
    /// Returns the expression for the port of an endpoint: the one that is set or, by default, the one for the appliance's hosts.
    /// </summary>
    private static string Port(EndpointModel endpoint)
    {
        var set = "owner.Ports." + endpoint.Id;
        return endpoint switch
        {
            { HasPort: false } => "0",
            { ClusterPort: > 0 } => $"{set} ?? (ushort)(owner.Hosts.Count > 1 ? {endpoint.ClusterPort} : {endpoint.Port})",
            { SharedPort: > 0 } => $"{set} ?? (ushort)(owner.VirtualHost is null ? {endpoint.SharedPort} : {endpoint.Port})",
            _ => set,
        };
    }

    private static void Type(CodeWriter writer, ApplianceModel appliance, EndpointModel endpoint)
    {
        var accepts = endpoint.Accepts.Contains(RuleTerms.Anywhere)
            ? ", IAccepts<Appliance>"
            : string.Concat(endpoint.Accepts.Select(role => $", IAccepts<I{role}>"));
        writer.Lines(
            $$"""
            /// <summary>{{Doc(endpoint.Summary)}}</summary>
            public sealed class {{endpoint.Id}}Endpoint : Endpoint{{accepts}}
            {
                internal {{endpoint.Id}}Endpoint({{appliance.Id}} owner) : base(owner, "{{endpoint.Id}}", {{Port(endpoint)}}) { }
            }
            """);
    }
}
