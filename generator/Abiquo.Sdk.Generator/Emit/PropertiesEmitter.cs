using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the properties of a role, one per line.</summary>
internal static class PropertiesEmitter
{
    public static string Emit(SpecIdentity spec, PropertiesModel? properties) => properties is null ? "" :
        $$"""
        Properties = new({{Literal(properties.File)}})
        {
            {{Line(Member("Owner", properties.Owner))}}Entries =
            [
        {{string.Join("\n", properties.Entries.Select(entry => "        " + Entry(spec, entry)))}}
            ],
        },
        
        """;

    private static string Entry(SpecIdentity spec, PropertyModel entry) =>
        $"new({Literal(entry.Name)}, {Literal(entry.Value)}) {{ "
        + Member("When", entry.When) + Member("WhenSeveral", entry.WhenSeveral) + Member("Note", entry.Note)
        + $"Source = {Citations.List(spec, entry.Source)} }},";

    private static string Line(string member) => member.Length == 0 ? "" : member.TrimEnd() + "\n    ";

    private static string Member(string name, string text) => text.Length == 0 ? "" : $"{name} = {Literal(text)}, ";
}
