using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the shapes of classes, from which the runtime knows them without reflection.</summary>
internal static class ShapeEmitter
{
    /// <summary>Writes the shape of an appliance.</summary>
    public static void Appliance(CodeWriter writer, ApplianceModel appliance)
    {
        var factory = appliance.Nodes.Counts.Count == 0 ? "PoolOf" : "ClusterOf";
        Head(writer, "ApplianceShape", "ApplianceShape.Of<" + appliance.Id + ">");
        writer.Indented(body =>
        {
            body.Lines(
                $"""
                About,
                static () => {appliance.Spec.Name}Topology.Shape,
                static values => {factory}(values.Hosts) with
                """);
            body.Lines("{").Indented(values => Values(values, appliance)).Lines("},");
            body.Lines($"static one => [{string.Join(", ", appliance.Endpoints.Select(endpoint => "one." + endpoint.Id))}],").Lines("[");
            foreach (var port in appliance.Endpoints.Where(endpoint => endpoint.HasPort))
            {
                body.Indented(list => list.Lines(
                    $"PortShape.Of<{appliance.Id}>(nameof(PortNumbers.{port.Id}), static one => one.Ports.{port.Id}{Usual(port)}),"));
            }

            body.Lines(appliance.Nodes.HasVirtualAddress ? "],\nhasVirtualAddress: true);" : "]);");
        });
    }

    /// <summary>Writes the shape of a scope or an environment.</summary>
    public static void Container(CodeWriter writer, ContainerModel container, string kind)
    {
        Head(writer, kind + "Shape", "new", container.Extends is null ? "" : "new ");
        writer.Indented(body =>
        {
            body.Lines(
                $"""
                typeof({container.Id}),
                About,
                static () => {container.Spec.Name}Topology.Shape,
                static (shape, values) => new {container.Id}(shape, values),
                static () =>
                [
                """);
            body.Indented(list => Members(list, container));
            body.Lines(container.Extends is { } basis ? $"],\n{basis.Id}.Shape);" : "]);");
        });
    }

    private static void Head(CodeWriter writer, string type, string creation, string modifier = "") => writer.Lines(
        $$"""
        /// <summary>For generated code: what the runtime knows of this class.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public static {{modifier}}{{type}} Shape { get; } = {{creation}}(
        """);

    private static void Values(CodeWriter writer, ApplianceModel appliance)
    {
        if (appliance.Nodes.HasVirtualAddress)
        {
            writer.Lines("VirtualAddress = values.VirtualAddress,");
        }

        var ports = appliance.Endpoints.Where(endpoint => endpoint.HasPort).ToList();
        writer.Lines("Ports = new()");
        writer.Lines("{").Indented(body => ports.ForEach(port => body.Lines(
            $"{port.Id} = values.Port(nameof(PortNumbers.{port.Id})){(port.HasDerivedPort ? "" : " ?? " + port.Port)},"))).Lines("},");
    }

    private static string Usual(EndpointModel port) => port.HasDerivedPort ? "" : ", " + port.Port;

    private static void Members(CodeWriter writer, ContainerModel container)
    {
        foreach (var value in container.Values)
        {
            writer.Lines(
                $"MemberShape.Value<{container.Id}, {ContainerEmitter.TypeOf(value.Type)}>({Access(value.Id)}, "
                + $"new({Literal(value.Id)}, {Literal(value.Label)}, {Literal(value.UniqueBy)})),");
        }

        foreach (var member in container.Appliances)
        {
            writer.Lines(
                $"MemberShape.Appliance<{container.Id}>({Access(member.Id)}, {member.Type}.Shape, "
                + $"isRequired: {(member.IsRequired ? "true" : "false")}{Terms(member)}),");
        }

        foreach (var member in container.Scopes)
        {
            writer.Lines(
                $"MemberShape.Scopes<{container.Id}>({Access(member.Id)}, {member.Type}.Shape, "
                + $"isRequired: {(member.IsRequired ? "true" : "false")}),");
        }

        foreach (var member in container.Externals)
        {
            var kind = member.Kind switch
            {
                "share" => "Share",
                "networks" => "Networks",
                _ => "Addresses",
            };
            var place = member.Value.Length == 0 ? member.External : member.Value;
            writer.Lines($"MemberShape.{kind}<{container.Id}>({Access(place)}, {External(container.Spec, member)}),");
        }
    }

    private static string Access(string member) => $"nameof({member}), static one => one.{member}";

    private static string Terms(MemberModel member) => (member.IsShareable ? ", isShareable: true" : "")
        + (member.Counts.Count > 0 ? $", counts: [{string.Join(", ", member.Counts)}]" : "");

    /// <summary>
    /// Returns the definition of an outside party. An inherited one is looked up in the extended spec, whose own class is internal to its
    /// library.
    /// </summary>
    private static string External(SpecIdentity spec, ExternalMemberModel member) => member.IsInherited
        ? $"{spec.Extends!.Name}Topology.Spec.External({Literal(member.External)})"
        : $"{spec.Name}Externals.{member.External}";
}
