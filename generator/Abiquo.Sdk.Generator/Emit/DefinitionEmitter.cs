using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the definition of an appliance, from which programs read what the spec says about it.</summary>
internal static class DefinitionEmitter
{
    public static void Emit(CodeWriter writer, ApplianceModel appliance) => writer
        .Lines(
            """
            /// <summary>What the spec says about this appliance: components, ports, install requirements and parameters.</summary>
            """)
        .Block(
            $"public static ApplianceDefinition About {{ get; }} = new({Names(appliance.Description)})",
            body => Body(body, appliance),
            "};");

    /// <summary>Returns the arguments with which every definition starts: the id, the label and the summary.</summary>
    public static string Names(DescriptionModel description) =>
        $"{Literal(description.Id)}, {Literal(description.Label)}, {Literal(description.Summary)}";

    /// <summary>Returns strings as a collection expression.</summary>
    public static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";

    /// <summary>Returns the creation of an endpoint definition.</summary>
    public static string Endpoint(EndpointModel endpoint)
    {
        var protocols = string.Join(
            ", ", endpoint.Protocols.Select(protocol => "Protocol." + char.ToUpperInvariant(protocol[0]) + protocol.Substring(1)));
        return $"new({Literal(endpoint.Id)}, {endpoint.Port}, {Literal(endpoint.Summary)}) "
            + $"{{ Roles = {Texts(endpoint.Roles)}, Components = {Texts(endpoint.Components)}, "
            + $"Protocols = [{protocols}]{Arrangement(endpoint)} }},";
    }

    private static string Arrangement(EndpointModel endpoint) => string.Concat(
        endpoint.IsFront ? ", IsFront = true" : "",
        endpoint.Behind.Length > 0 ? $", Behind = {Literal(endpoint.Behind)}" : "",
        endpoint.ClusterPort > 0 ? $", ClusterPort = {endpoint.ClusterPort}" : "",
        endpoint.SharedPort > 0 ? $", SharedPort = {endpoint.SharedPort}" : "",
        endpoint.ListensAtTimes ? ", ListensAtTimes = true" : "",
        endpoint.IsPeer ? ", IsPeer = true" : "");

    private static void Body(CodeWriter writer, ApplianceModel appliance)
    {
        writer.Lines(
            $"""
            Roles = {Texts(appliance.Roles)},
            Components = {Texts(appliance.Components)},
            """);
        if (appliance.Nodes.Counts.Count > 0)
        {
            writer.Lines($"Nodes = new([{string.Join(", ", appliance.Nodes.Counts)}], {Literal(appliance.Nodes.Reason)}),");
        }

        if (appliance.Requirements is { } needs)
        {
            writer.Lines(
                $"Requirements = new({needs.Cpus}, {needs.MemoryGb}, {needs.DiskGb}) "
                + $"{{ Notes = {Texts(needs.Notes)}, Source = {Citations.List(appliance.Spec, needs.Source)} }},");
        }

        if (appliance.Parameters.Count > 0)
        {
            Parameters(writer, appliance);
        }

        List(writer, "Endpoints", appliance.Endpoints.Select(Endpoint));
        writer.Lines($"Source = {Citations.List(appliance.Spec, appliance.Description.Source)},");
    }

    private static void Parameters(CodeWriter writer, ApplianceModel appliance) =>
        List(writer, "Parameters", appliance.Parameters.Select(parameter =>
            $"new({Literal(parameter.Id)}, {Literal(parameter.Label)}, {Literal(parameter.Format)}, "
            + $"{Literal(parameter.Owner)}, {Literal(parameter.Value)}, {Literal(parameter.Constraint)}) "
            + $"{{ Source = {Citations.List(appliance.Spec, parameter.Source)} }},"));

    /// <summary>Writes a member that is a list, with one item per line.</summary>
    public static void List(CodeWriter writer, string member, IEnumerable<string> items)
    {
        writer.Lines(
            $"""
            {member} =
            [
            """);
        writer.Indented(body =>
        {
            foreach (var item in items)
            {
                body.Lines(item);
            }
        });
        writer.Lines("],");
    }
}
