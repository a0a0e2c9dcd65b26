using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// Writes the constructors of a scope or an environment: one for programs, and two for generated code, which classes that extend this one
/// call with their own shapes.
/// </summary>
internal static class ConstructorEmitter
{
    public static void Emit(CodeWriter writer, ContainerModel container, string kind)
    {
        var own = container.Values.Where(value => value.IsKey).ToList();
        var inherited = container.Extends is { } basis ? basis.Keys.ToList() : [];
        List<ValueModel> all = [.. inherited, .. own];
        var label = Doc(container.Description.Label);
        var known = all.Count == 0 ? "" : ", known by its " + string.Join(" and ", all.Select(key => Doc(key.Label)));
        var typed = all.ConvertAll(key => $"{ContainerEmitter.TypeOf(key.Type)} {Camel(key.Id)}");
        var marked = string.Join(", ", all.Zip(typed, (key, parameter) => ContainerEmitter.Unique(key) + parameter));
        var arguments = string.Concat(all.Select(key => ", " + Camel(key.Id)));
        var parameters = string.Concat(typed.Select(parameter => ", " + parameter));
        var passed = string.Concat(inherited.Select(key => ", " + Camel(key.Id)));
        writer.Lines(
            $$"""
            /// <summary>Makes a {{label}}{{known}}.</summary>
            public {{container.Id}}({{marked}}) : this(Shape{{arguments}}) { }

            /// <summary>For generated code: makes a {{label}} of a class that extends this one.</summary>
            [EditorBrowsable(EditorBrowsableState.Never)]
            protected {{container.Id}}({{kind}}Shape shape{{parameters}}) : base(shape{{passed}})
            {
            """);
        writer.Indented(body => own.ForEach(key => body.Lines($"{key.Id} = {Camel(key.Id)};"))).Lines("}").Blank();
        writer.Lines(
            $$"""
            /// <summary>For generated code: makes a {{label}} from the values of its members.</summary>
            [EditorBrowsable(EditorBrowsableState.Never), SetsRequiredMembers]
            protected {{container.Id}}({{kind}}Shape shape, MemberValues values) : base(shape{{(container.Extends is null ? "" : ", values")}})
            {
            """);
        writer.Indented(body => Values(body, container)).Lines("}");
    }

    private static void Values(CodeWriter writer, ContainerModel container)
    {
        foreach (var value in container.Values)
        {
            Value(value.Id, $"Required<{ContainerEmitter.TypeOf(value.Type)}>");
        }

        foreach (var member in container.Appliances)
        {
            Value(member.Id, $"{(member.IsRequired ? "Required" : "Optional")}<{member.Type}>");
        }

        foreach (var member in container.Scopes)
        {
            Value(member.Id, $"{(member.IsRequired ? "OneOrMore" : "List")}<{member.Type}>");
        }

        foreach (var member in container.Externals.Where(member => member.Value.Length == 0))
        {
            Value(member.External, $"List<{(member.Kind == "networks" ? "Network" : "HostAddress")}>");
        }

        void Value(string member, string get) => writer.Lines($"{member} = values.{get}(nameof({member}));");
    }

    private static string Camel(string name)
    {
        var camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : "@" + camel;
    }
}
