using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the definition of a scope or an environment.</summary>
internal static class ContainerDefinitionEmitter
{
    public static void Emit(CodeWriter writer, ContainerModel container, string type) => writer.Lines(
        $$"""
        /// <summary>What the spec says about a {{Doc(container.Description.Label)}}.</summary>
        public static {{Hiding(container)}}{{type}} About { get; } = new({{DefinitionEmitter.Names(container.Description)}})
        {
            Source = {{Citations.List(container.Spec, container.Description.Source)}},{{Extras(container, type)}}
        };
        """);

    private static string Hiding(ContainerModel container) => container.Extends is null ? "" : "new ";

    private static string Extras(ContainerModel container, string type) =>
        Kind(container, type) + Choices(container, type) + Rollout(container, type);

    /// <summary>
    /// Returns the kind of an extending scope, which is that of the extended one: appliances in two scopes of a kind do not connect to each
    /// other.
    /// </summary>
    private static string Kind(ContainerModel container, string type) =>
        type == "ScopeDefinition" && container.Extends is { } basis ? $"\n    Kind = {basis.Id}.About.Kind," : "";

    /// <summary>Returns the choices, which for an extending environment include the inherited ones.</summary>
    private static string Choices(ContainerModel container, string type)
    {
        var inherited = container.Extends is { } basis && type == "EnvironmentDefinition" ? $"        .. {basis.Id}.About.Choices,\n" : "";
        var all = inherited + string.Concat(container.Choices.Select(Choice));
        return all.Length == 0 ? "" : $"\n    Choices =\n    [\n{all}    ],";
    }

    private static string Choice(ChoiceModel choice)
    {
        var options = choice.Options.Select(option => DefinitionEmitter.Texts(option));
        return $"        new({Literal(choice.Text)}, [{string.Join(", ", options)}]),\n";
    }

    /// <summary>Returns the rollout order. An extending environment without one inherits it.</summary>
    private static string Rollout(ContainerModel container, string type) => container switch
    {
        _ when type != "EnvironmentDefinition" => "",
        { Rollout.Count: > 0 } => $"\n    Rollout = {DefinitionEmitter.Texts(container.Rollout)},",
        { Extends: { } basis } => $"\n    Rollout = {basis.Id}.About.Rollout,",
        _ => "",
    };
}
