using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using static Abiquo.Sdk.Generator.Emit.CodeWriter;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the class of a scope or an environment: what it needs, what it may have, and nothing that could disagree.</summary>
internal static class ContainerEmitter
{
    public static string EmitScope(ContainerModel scope) => Emit(scope, "Scope", body =>
    {
        Constructor(body, scope);
        body.Separated(scope.Values, (one, value) => one.Lines(
            $$"""
            /// <summary>{{Doc(value.Summary)}}</summary>
            /// <remarks>{{Citations.Remark(value.Source)}}</remarks>
            {{Unique(value)}}public {{(value.IsKey ? "" : "required ")}}{{TypeOf(value.Type)}} {{value.Id}} { get; init; }
            """));
    });

    public static string EmitEnvironment(ContainerModel environment) => Emit(environment, "Environment", body => body.Lines(
        $"""
        /// <inheritdoc/>
        public override TopologySpec Spec => {environment.Spec.Name}Topology.Spec;
        """));

    private static string Emit(ContainerModel container, string kind, Action<CodeWriter> head) => SourceFile
        .Begin(container.Spec, SourceFile.WithExtended(container.Spec, "System.CodeDom.Compiler", "System.Collections.Generic", "Abiquo.Sdk", "Abiquo.Sdk.Specification"))
        .Lines(
            $"""
            /// <summary>A {Doc(container.About.Label)}. {Doc(container.About.Summary)}</summary>
            /// <remarks>{Citations.Remark(container.About.Source)}</remarks>
            {SourceFile.Attribute}
            """)
        .Block($"public partial record {container.Id} : {container.Extends?.Id ?? (kind == "Scope" ? "Scope" : "TopologyEnvironment")}", body =>
        {
            head(body);
            Appliances(body, container);
            Scopes(body, container);
            Externals(body, container);
            MemberList(body.Blank(), container);
            About(body.Blank(), container, kind + "Definition");
        })
        .ToString();

    private static void Constructor(CodeWriter writer, ContainerModel scope)
    {
        var own = scope.Values.Where(value => value.IsKey).ToList();
        var inherited = scope.Extends is { } basis ? basis.Keys.ToList() : [];
        List<ValueModel> all = [.. inherited, .. own];
        if (all.Count == 0)
        {
            return;
        }

        writer.Lines(
            $"""
            /// <summary>Makes a {Doc(scope.About.Label)}, known by its {string.Join(" and ", all.Select(key => Doc(key.Label)))}.</summary>
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
            writer.Blank().Lines(
                $$"""
                /// <summary>{{Doc(member.Summary)}}{{(member.IsRequired ? "" : " Optional.")}}</summary>
                public {{(member.IsRequired ? "required " : "")}}{{member.Type}}{{(member.IsRequired ? "" : "?")}} {{member.Id}} { get; init; }
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

    private static void MemberList(CodeWriter writer, ContainerModel container)
    {
        writer.Lines(
            """
            /// <inheritdoc/>
            public override IEnumerable<Member> Members =>
            [
            """);
        writer.Indented(body =>
        {
            if (container.Extends is not null)
            {
                body.Lines(".. base.Members,");
            }

            foreach (var value in container.Values)
            {
                var isReachable = value.Type == "nfsShare" ? $"{value.Id}.IsReachable" : "true";
                body.Lines($"new ValueMember(nameof({value.Id}), new({Literal(value.Id)}, {Literal(value.Label)}, {Literal(value.UniqueBy)}), {value.Id}.ToString(), IsReachable: {isReachable}),");
            }

            foreach (var member in container.Appliances)
            {
                body.Lines($"new ApplianceMember(nameof({member.Id}), {member.Id}, IsRequired: {(member.IsRequired ? "true" : "false")}){Terms(member)},");
            }

            foreach (var member in container.Scopes)
            {
                body.Lines($"new ScopeMember(nameof({member.Id}), {member.Id}),");
            }

            foreach (var member in container.Externals)
            {
                var place = member.Value.Length == 0 ? member.External : member.Value;
                body.Lines($"new ExternalMember(nameof({place}), {External(container.Spec, member)}, ExternalPlace.Of({place})),");
            }
        });
        writer.Lines("];");
    }

    /// <summary>Those of an extended spec are found in its value: their class is its library's own.</summary>
    private static string External(SpecIdentity spec, ExternalMemberModel member) => member.IsInherited
        ? $"{spec.Extends!.Name}Topology.Spec.External({Literal(member.External)})"
        : $"{spec.Name}Externals.{member.External}";

    private static void About(CodeWriter writer, ContainerModel container, string type) => writer.Lines(
        $$"""
        /// <inheritdoc/>
        public override {{type}} Definition => About;

        /// <summary>What the spec says about a {{Doc(container.About.Label)}}.</summary>
        public static {{(container.Extends is null ? "" : "new ")}}{{type}} About { get; } = new({{Literal(container.Id)}}, {{Literal(container.About.Label)}}, {{Literal(container.About.Summary)}})
        {
            Source = {{Citations.List(container.Spec, container.About.Source)}},{{Kind(container, type)}}{{Choices(container, type)}}
        };
        """);

    /// <summary>A scope that adds to another is of its kind: appliances of two of them still do not connect to each other.</summary>
    private static string Kind(ContainerModel container, string type) =>
        type == "ScopeDefinition" && container.Extends is { } basis ? $"\n    Kind = {basis.Id}.About.Kind," : "";

    private static string Terms(MemberModel member)
    {
        List<string> terms = [];
        if (member.IsShareable)
        {
            terms.Add("IsShareable = true");
        }

        if (member.Counts.Count > 0)
        {
            terms.Add($"Counts = [{string.Join(", ", member.Counts)}]");
        }

        return terms.Count == 0 ? "" : $" {{ {string.Join(", ", terms)} }}";
    }

    /// <summary>An environment that adds to another one has its choices too.</summary>
    private static string Choices(ContainerModel container, string type)
    {
        var inherited = container.Extends is { } basis && type == "EnvironmentDefinition" ? $"        .. {basis.Id}.About.Choices,\n" : "";
        var own = container.Choices.Select(choice => $"        new({Literal(choice.Text)}, [{string.Join(", ", choice.Options.Select(option => DefinitionEmitter.Texts(option)))}]),\n");
        var all = inherited + string.Concat(own);
        return all.Length == 0 ? "" : $"\n    Choices =\n    [\n{all}    ],";
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
