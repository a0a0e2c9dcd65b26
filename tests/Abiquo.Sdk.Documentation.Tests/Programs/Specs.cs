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
        var blank = place.IndexOf(' ', StringComparison.Ordinal);
        var spec = Of(place[..blank]);
        var (start, end, addition) = JsonPlace.Find(spec, place[(blank + 1)..]);
        return spec[..start] + addition + part.TrimEnd() + spec[end..];
    }
}
