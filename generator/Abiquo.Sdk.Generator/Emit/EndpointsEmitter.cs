using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CodeWriter;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes what can be connected to: a member, a port and a type that says who may connect.</summary>
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
            /// <summary>{Doc(endpoint.Summary)} {endpoint.Transport} by default.</summary>
            /// <remarks>{Opened(endpoint)}</remarks>
            public {endpoint.Id}Endpoint {endpoint.Id} => new(this);
            """));
        writer.Blank().Lines(
            $"""
            /// <inheritdoc/>
            public override IEnumerable<Endpoint> Endpoints => [{string.Join(", ", appliance.Endpoints.Select(endpoint => endpoint.Id))}];

            """);
        Ports(writer, appliance);
        foreach (var endpoint in appliance.Endpoints)
        {
            Type(writer.Blank(), appliance, endpoint);
        }
    }

    private static string Opened(EndpointModel endpoint) => endpoint.Rules.Count == 0 ? "No rule opens it." : Citations.Rules(endpoint.Rules);

    private static void Ports(CodeWriter writer, ApplianceModel appliance) => writer
        .Lines($"/// <summary>The ports that {appliance.Id} listens on.</summary>")
        .Block("public sealed record PortNumbers", body => body.Separated(appliance.Endpoints, (one, endpoint) => one.Lines(
            $$"""
            /// <summary>{{Doc(endpoint.Summary)}}</summary>
            public ushort {{endpoint.PortName}} { get; init; } = {{endpoint.Port}};
            """)));

    private static void Type(CodeWriter writer, ApplianceModel appliance, EndpointModel endpoint)
    {
        var accepts = endpoint.Accepts.Contains("Anywhere")
            ? ", IAccepts<Appliance>"
            : string.Concat(endpoint.Accepts.Select(role => $", IAccepts<I{role}>"));
        writer.Lines(
            $$"""
            /// <summary>{{Doc(endpoint.Summary)}}</summary>
            public sealed class {{endpoint.Id}}Endpoint : Endpoint{{accepts}}
            {
                internal {{endpoint.Id}}Endpoint({{appliance.Id}} owner)
                    : base(owner, "{{endpoint.Id}}", owner.Ports.{{endpoint.PortName}})
                {
                }
            }
            """);
    }
}
