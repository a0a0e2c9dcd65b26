using System.Text.Json;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>
/// Writes the choices between alternative members. A schema cannot say what depends on the version, so it admits what any version does;
/// validation finds the rest.
/// </summary>
internal static class ChoiceSchema
{
    public static void Write(Utf8JsonWriter json, ValueList<Choice> choices, ValueList<string> versions)
    {
        var asked = choices
            .Select(choice => (Choice: choice, ByVersion: ByVersion(choice, versions)))
            .Where(one => one.ByVersion.TrueForAll(options => options.Count > 0))
            .ToList();
        if (asked.Count == 0)
        {
            return;
        }

        json.Any("allOf", asked, one =>
        {
            json.WriteString("description", one.Choice.Text);
            json.Any("anyOf", one.Choice.Options, option => Write(json, option, Others(option, one.ByVersion)));
        });
    }

    private static void Write(Utf8JsonWriter json, ChoiceOption option, List<string> others)
    {
        json.Texts("required", option.Members);

        // An empty anyOf is no valid schema.
        if (others.Count > 0)
        {
            json.WriteStartObject("not");
            json.Any("anyOf", others, other => json.Texts("required", [other]));
            json.WriteEndObject();
        }
    }

    /// <summary>Returns the options that each version has; without versions, all.</summary>
    private static List<List<ChoiceOption>> ByVersion(Choice choice, ValueList<string> versions) =>
    [
        .. from version in Enumerable.Range(0, Math.Max(versions.Count, 1))
           select choice.Options.Where(option => option.Versions?.Contains(version, versions) != false).ToList(),
    ];

    /// <summary>Returns the members that are not beside an option in any version that has it.</summary>
    private static List<string> Others(ChoiceOption option, List<List<ChoiceOption>> byVersion) =>
    [
        .. byVersion
            .Where(options => options.Contains(option))
            .Select(options => options.SelectMany(one => one.Members).Except(option.Members))
            .Aggregate((some, others) => some.Intersect(others)),
    ];
}
