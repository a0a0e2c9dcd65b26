using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes what the spec says about a scope or an environment.</summary>
internal static class ContainerDefinitionEmitter
{
    public static void Emit(CodeWriter writer, ContainerModel container, string type) => writer.Lines(
        $$"""
        /// <inheritdoc/>
        public override {{type}} Definition => About;

        /// <summary>What the spec says about a {{Doc(container.Description.Label)}}.</summary>
        public static {{(container.Extends is null ? "" : "new ")}}{{type}} About { get; } = new({{Literal(container.Id)}}, {{Literal(container.Description.Label)}}, {{Literal(container.Description.Summary)}})
        {
            Source = {{Citations.List(container.Spec, container.Description.Source)}},{{Kind(container, type)}}{{Choices(container, type)}}{{Rollout(container, type)}}
        };
        """);

    /// <summary>A scope that adds to another is of its kind: appliances of two of them still do not connect to each other.</summary>
    private static string Kind(ContainerModel container, string type) =>
        type == "ScopeDefinition" && container.Extends is { } basis ? $"\n    Kind = {basis.Id}.About.Kind," : "";

    /// <summary>An environment that adds to another one has its choices too.</summary>
    private static string Choices(ContainerModel container, string type)
    {
        var inherited = container.Extends is { } basis && type == "EnvironmentDefinition" ? $"        .. {basis.Id}.About.Choices,\n" : "";
        var own = container.Choices.Select(choice => $"        new({Literal(choice.Text)}, [{string.Join(", ", choice.Options.Select(option => DefinitionEmitter.Texts(option)))}]),\n");
        var all = inherited + string.Concat(own);
        return all.Length == 0 ? "" : $"\n    Choices =\n    [\n{all}    ],";
    }

    /// <summary>An environment that says nothing of its own keeps the order of the one that it adds to.</summary>
    private static string Rollout(ContainerModel container, string type) => container switch
    {
        _ when type != "EnvironmentDefinition" => "",
        { Rollout.Count: > 0 } => $"\n    Rollout = {DefinitionEmitter.Texts(container.Rollout)},",
        { Extends: { } basis } => $"\n    Rollout = {basis.Id}.About.Rollout,",
        _ => "",
    };
}
