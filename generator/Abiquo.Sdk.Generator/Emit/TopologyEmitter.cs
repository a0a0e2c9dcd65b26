using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the spec as a value, which the matrix, the reports and the checks read.</summary>
internal static class TopologyEmitter
{
    public static void Emit(CodeWriter writer, TopologyFile spec)
    {
        SourceFile.Begin(writer, spec.Spec, SourceFile.WithExtended(
            spec.Spec, "System.CodeDom.Compiler", "System.ComponentModel", "Abiquo.Sdk.Shapes", "Abiquo.Sdk.Specification"));
        Topology(writer, spec);
        Sources(writer.Blank(), spec);
        Externals(writer.Blank(), spec);
    }

    private static void Topology(CodeWriter writer, TopologyFile spec) => writer
        .Lines(
            $"""
            /// <summary>The topology spec of {spec.Spec.Name} as a value.</summary>
            {SourceFile.Attribute}
            """)
        .Block($"public static class {spec.Spec.Name}Topology", body =>
        {
            body
                .Lines($"/// <summary>{Doc(spec.Spec.Summary)}</summary>")
                .Block(
                    $"public static TopologySpec Spec {{ get; }} = new({Literal(spec.Spec.Name)}, {Literal(spec.Spec.Summary)})",
                    parts => Parts(parts, spec),
                    "};");
            Shape(body.Blank(), spec);
        });

    private static void Shape(CodeWriter writer, TopologyFile spec)
    {
        writer.Lines(
            $$"""
            /// <summary>For generated code: the spec, the fingerprint of its tables, and its classes.</summary>
            [EditorBrowsable(EditorBrowsableState.Never)]
            public static SpecShape Shape { get; } = new(
            """);
        writer.Indented(body =>
        {
            body.Lines(
                $"""
                typeof({spec.Spec.Name}Topology),
                Spec,
                {spec.Spec.Name}Fingerprint.Value,
                static () =>
                [
                """);
            foreach (var type in spec.Appliances.Concat(spec.Scopes).Concat(spec.Environments))
            {
                body.Indented(list => list.Lines($"{type}.Shape,"));
            }

            body.Lines(spec.Spec.Extends is { } basis ? $"],\n{basis.Name}Topology.Shape);" : "]);");
        });
    }

    private static void Parts(CodeWriter writer, TopologyFile spec)
    {
        var identity = spec.Spec;
        writer.Lines($"Sources = {identity.Name}Sources.Catalogue.All,");
        List(writer, spec, "Components", spec.Components.Select(component => Described(identity, component)));
        List(writer, spec, "Roles", spec.Roles.Select(role => Role(identity, role)));
        var externals = spec.Externals.Select(external => $"{identity.Name}Externals.{external.Description.Id}");
        writer.Lines(
            $"""
            Appliances = [{Items(spec, "Appliances", spec.Appliances.Select(appliance => $"{appliance}.About"))}],
            Externals = [{Items(spec, "Externals", externals)}],
            """);
        List(writer, spec, "Rules", spec.Rules.Select(rule => Rule(identity, rule)));
        writer.Lines(
            $"""
            Scopes = [{Items(spec, "Scopes", spec.Scopes.Select(scope => $"{scope}.About"))}],
            Environments = [{Items(spec, "Environments", spec.Environments.Select(environment => $"{environment}.About"))}],
            """);
        List(writer, spec, "Constraints", spec.Constraints.Select(constraint =>
            $"new({Literal(constraint.Id)}, {Literal(constraint.Text)}, Enforcement.{Pascal(constraint.HeldBy)}) "
            + $"{{ {Check(constraint)}Source = {Citations.List(identity, constraint.Source)} }},"));
    }

    /// <summary>Writes a list that starts with that of the extended spec.</summary>
    private static void List(CodeWriter writer, TopologyFile spec, string member, IEnumerable<string> items) =>
        DefinitionEmitter.List(writer, member, Inherited(spec, member).Select(list => list + ",").Concat(items));

    private static string Items(TopologyFile spec, string member, IEnumerable<string> items) =>
        string.Join(", ", Inherited(spec, member).Concat(items));

    private static IEnumerable<string> Inherited(TopologyFile spec, string member) =>
        spec.Spec.Extends is { } basis ? [$".. {basis.Name}Topology.Spec.{member}"] : [];

    private static string Described(SpecIdentity spec, DescriptionModel described, string more = "") =>
        $"new({DefinitionEmitter.Names(described)}) {{ {more}Source = {Citations.List(spec, described.Source)} }},";

    private static string Role(SpecIdentity spec, RoleModel role) => Described(
        spec,
        role.Description,
        (role.ScalesOut ? "ScalesOut = true, " : "")
            + (role.IsBalanced ? "IsBalanced = true, " : "")
            + $"Endpoints = [{string.Concat(role.Endpoints.Select(DefinitionEmitter.Endpoint)).TrimEnd(',')}], "
            + PropertiesEmitter.Emit(spec, role.Properties));

    private static string Rule(SpecIdentity spec, RuleModel rule) =>
        $"new({Literal(rule.Id)}, RuleGroup.{Pascal(rule.Group)}, {Literal(rule.From)}, {Literal(rule.To)}, "
        + $"{Literal(rule.Endpoint)}, {Literal(rule.Purpose)}) "
        + $"{{ Confidence = Confidence.{Pascal(rule.Confidence)}, {Remarks(rule)}Source = {Citations.List(spec, rule.Source)} }},";

    private static string Remarks(RuleModel rule) => string.Concat(
        Named("Note", rule.Note), Named("Doubt", rule.Doubt), rule.NeedsVirtualAddress ? "NeedsVirtualAddress = true, " : "");

    private static string Check(ConstraintModel constraint) =>
        string.Concat(
            Named("WhenSeveral", constraint.WhenSeveral),
            Named("Needs", constraint.Needs),
            Named("DistinctNames", constraint.DistinctNames));

    private static string Named(string member, string text) => text.Length == 0 ? "" : $"{member} = {Literal(text)}, ";

    private static void Sources(CodeWriter writer, TopologyFile spec) => writer.Block(
        $"internal static class {spec.Spec.Name}Sources", body =>
    {
        body.Lines(
            """
            internal static SourceCatalogue Catalogue { get; } = new(
            [
            """);
        body.Indented(list =>
        {
            foreach (var inherited in Inherited(spec, "Sources"))
            {
                list.Lines(inherited + ",");
            }

            foreach (var source in spec.Sources)
            {
                list.Lines($"new({Literal(source.Id)}, {Literal(source.Title)}, {Literal(source.Url)}),");
            }
        });
        body.Lines(
            """
            ]);

            internal static Citation Cite(string id, string where = "") => Catalogue.Cite(id, where);
            """);
    });

    private static void Externals(CodeWriter writer, TopologyFile spec) => writer.Block(
        $"internal static class {spec.Spec.Name}Externals",
        body => body.Separated(spec.Externals, (one, external) => one.Lines(
            $$"""
            internal static ExternalDefinition {{external.Description.Id}} { get; } = new({{DefinitionEmitter.Names(external.Description)}})
            {
                Roles = {{DefinitionEmitter.Texts(external.Roles)}},{{MountPoint(external)}}
                Source = {{Citations.List(spec.Spec, external.Description.Source)}},
            };
            """)));

    private static string MountPoint(ExternalModel external) =>
        external.MountPoint.Length == 0 ? "" : $"\n    MountPoint = {Literal(external.MountPoint)},";

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
