using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the class of a scope or an environment with its required and optional members.</summary>
internal static class ContainerEmitter
{
    public static void EmitScope(CodeWriter writer, ContainerModel scope) => Emit(writer, scope, "Scope", body =>
    {
        Constructor(body, scope);
        body.Separated(scope.Values, (one, value) => one.Lines(
            $$"""
            /// <summary>{{Doc(value.Summary)}}</summary>
            /// <remarks>{{Citations.Remark(value.Source)}}</remarks>
            {{Unique(value)}}public {{(value.IsKey ? "" : "required ")}}{{TypeOf(value.Type)}} {{value.Id}} { get; init; }
            """));
    });

    public static void EmitEnvironment(CodeWriter writer, ContainerModel environment) =>
        Emit(writer, environment, "Environment", body => body.Lines(
            $"""
            /// <inheritdoc/>
            public override TopologySpec Spec => {environment.Spec.Name}Topology.Spec;
            """));

    private static void Emit(CodeWriter writer, ContainerModel container, string kind, Action<CodeWriter> head) => SourceFile
        .Begin(
            writer,
            container.Spec,
            SourceFile.WithExtended(
                container.Spec, "System.CodeDom.Compiler", "System.Collections.Generic", "Abiquo.Sdk", "Abiquo.Sdk.Specification"))
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
            MemberListEmitter.Emit(body.Blank(), container);
            ContainerDefinitionEmitter.Emit(body.Blank(), container, kind + "Definition");
        });

    private static string Base(ContainerModel container, string kind) =>
        container.Extends?.Id ?? (kind == "Scope" ? "Scope" : "TopologyEnvironment");

    private static void Constructor(CodeWriter writer, ContainerModel scope)
    {
        var own = scope.Values.Where(value => value.IsKey).ToList();
        var inherited = scope.Extends is { } basis ? basis.Keys.ToList() : [];
        List<ValueModel> all = [.. inherited, .. own];
        if (all.Count == 0)
        {
            return;
        }

        var labels = string.Join(" and ", all.Select(key => Doc(key.Label)));
        writer.Lines(
            $"""
            /// <summary>Makes a {Doc(scope.Description.Label)}, known by its {labels}.</summary>
            public {scope.Id}({string.Join(", ", all.Select(key => $"{Unique(key)}{TypeOf(key.Type)} {Camel(key.Id)}"))})
            """);
        if (inherited.Count > 0)
        {
            writer.Indented(indented => indented.Lines($": base({string.Join(", ", inherited.Select(key => Camel(key.Id)))})"));
        }

        writer.Lines("{");
        writer.Indented(body => own.ForEach(key => body.Lines($"{key.Id} = {Camel(key.Id)};")));
        writer.Lines("}").Blank();
    }

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

    private static string Unique(ValueModel value) => value.UniqueBy.Length == 0 ? "" : $"[Unique({Literal(value.UniqueBy)})] ";

    private static string Camel(string name)
    {
        var camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : "@" + camel;
    }

    private static string TypeOf(string type) => type switch
    {
        "datacenterId" => "DatacenterId",
        "nfsShare" => "NfsShare",
        "fqdn" => "Fqdn",
        "address" => "HostAddress",
        _ => "Network",
    };
}
