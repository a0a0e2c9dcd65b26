using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the class of a scope or an environment with its required and optional members.</summary>
internal static class ContainerEmitter
{
    public static void EmitScope(CodeWriter writer, ContainerModel scope) => Emit(writer, scope, "Scope", body =>
    {
        ConstructorEmitter.Emit(body, scope, "Scope");
        if (scope.Values.Count > 0)
        {
            body.Blank();
        }

        body.Separated(scope.Values, (one, value) => one.Lines(
            $$"""
            /// <summary>{{Doc(value.Summary)}}</summary>
            /// <remarks>{{Citations.Remark(value.Source)}}</remarks>
            {{Unique(value)}}public {{(value.IsKey ? "" : "required ")}}{{TypeOf(value.Type)}} {{value.Id}} { get; init; }
            """));
    });

    public static void EmitEnvironment(CodeWriter writer, ContainerModel environment) =>
        Emit(writer, environment, "Environment", body => ConstructorEmitter.Emit(body, environment, "Environment"));

    private static void Emit(CodeWriter writer, ContainerModel container, string kind, Action<CodeWriter> head) => SourceFile
        .Begin(
            writer,
            container.Spec,
            SourceFile.WithExtended(
                container.Spec,
                "System.CodeDom.Compiler",
                "System.ComponentModel",
                "System.Diagnostics.CodeAnalysis",
                "Abiquo.Sdk",
                "Abiquo.Sdk.Shapes",
                "Abiquo.Sdk.Specification"))
        .Lines(
            $"""
            /// <summary>A {Doc(container.Description.Label)}. {Doc(container.Description.Summary)}</summary>
            /// <remarks>{Citations.Remark(container.Description.Source)}</remarks>
            {SourceFile.Attribute}
            """)
        .Block($"public partial record {container.Id} : {Base(container, kind)}", body =>
        {
            head(body);
            Appliances(body, container);
            Scopes(body, container);
            Externals(body, container);
            ContainerDefinitionEmitter.Emit(body.Blank(), container, kind + "Definition");
            ShapeEmitter.Container(body.Blank(), container, kind);
        });

    private static string Base(ContainerModel container, string kind) =>
        (container.Extends?.Id ?? (kind == "Scope" ? "Scope" : "TopologyEnvironment"))
            + (kind == "Environment" ? ", IGeneratedEnvironment" : "");

    private static void Appliances(CodeWriter writer, ContainerModel container)
    {
        foreach (var member in container.Appliances)
        {
            var type = member.IsRequired ? $"required {member.Type}" : $"{member.Type}?";
            writer.Blank().Lines(
                $$"""
                /// <summary>{{Doc(member.Summary)}}{{(member.IsRequired ? "" : " Optional.")}}</summary>
                public {{type}} {{member.Id}} { get; init; }
                """);
        }
    }

    private static void Scopes(CodeWriter writer, ContainerModel container)
    {
        foreach (var member in container.Scopes)
        {
            var type = member.IsRequired ? $"required OneOrMore<{member.Type}>" : $"ValueList<{member.Type}>";
            writer.Blank().Lines(
                $$"""
                /// <summary>{{Doc(member.Summary)}}</summary>
                public {{type}} {{member.Id}} { get; init; }{{(member.IsRequired ? "" : " = [];")}}
                """);
        }
    }

    private static void Externals(CodeWriter writer, ContainerModel container)
    {
        foreach (var member in container.Externals.Where(member => member.Value.Length == 0))
        {
            writer.Blank().Lines(
                $$"""
                /// <summary>{{Doc(member.Summary)}}</summary>
                public ValueList<{{(member.Kind == "networks" ? "Network" : "HostAddress")}}> {{member.External}} { get; init; } = [];
                """);
        }
    }

    public static string Unique(ValueModel value) => value.UniqueBy.Length == 0 ? "" : $"[Unique({Literal(value.UniqueBy)})] ";

    public static string TypeOf(string type) => type switch
    {
        "datacenterId" => "DatacenterId",
        "nfsShare" => "NfsShare",
        "fqdn" => "Fqdn",
        "address" => "HostAddress",
        _ => "Network",
    };
}
