using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes citations, as code and as documentation.</summary>
internal static class Citations
{
    /// <summary>Returns citations as a collection expression.</summary>
    public static string List(SpecIdentity spec, EquatableArray<CitationModel> citations) =>
        $"[{string.Join(", ", citations.Select(citation => One(spec, citation)))}]";

    /// <summary>Returns the sources of a declaration for the end of its documentation.</summary>
    public static string Remark(EquatableArray<CitationModel> citations) => CSharpEscaping.Doc(
        "Source: " + string.Join("; ", citations.Select(citation => (citation.Source + " " + citation.Where).Trim())) + ".");

    /// <summary>Returns the rules that allow a connection for the end of its documentation.</summary>
    public static string Rules(EquatableArray<string> rules) => $"{(rules.Count == 1 ? "Rule" : "Rules")}: {string.Join(", ", rules)}.";

    private static string One(SpecIdentity spec, CitationModel citation)
    {
        var where = citation.Where.Length == 0 ? "" : $", {CSharpEscaping.Literal(citation.Where)}";
        return $"{spec.Name}Sources.Cite({CSharpEscaping.Literal(citation.Source)}{where})";
    }
}
