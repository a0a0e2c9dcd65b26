using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests.Programs;

/// <summary>The specs that pages build on: one of a sample, or a block that is noted as <c>spec: NAME</c>.</summary>
internal static class Specs
{
    public static string Of(string name) => name == "mail"
        ? Repository.Read("samples/CustomSpec/mail.json")
        : Page.All.SelectMany(page => page.Blocks).Single(block => block.Language == "json" && block.Note("spec") == name).Text;

    /// <summary>The spec with the value at a place replaced: <c>mail /rules/0</c>; <c>/rules/-</c> adds to the list.</summary>
    public static string WithPart(string place, string part)
    {
        var (name, pointer) = place.Split(' ', 2, StringSplitOptions.TrimEntries) switch { [var one, var other] => (one, other), _ => throw new FormatException($"'{place}' is no spec and place") };
        var spec = Of(name);
        var (start, end, addition) = JsonPlace.Find(spec, pointer);
        return spec[..start] + addition + part.TrimEnd() + spec[end..];
    }
}
