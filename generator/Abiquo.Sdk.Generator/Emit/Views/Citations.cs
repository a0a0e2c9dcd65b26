using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>Writes citations, as code and as documentation.</summary>
internal static class Citations
{
    /// <summary>Returns citations as the items of a collection expression.</summary>
    public static string Items(QualifiedNames qualified, EquatableArray<CitationModel> citations) => citations.Count == 1
        ? Item(qualified, citations[0])
        : string.Join(", ", citations.Select(citation => Item(qualified, citation)));

    /// <summary>Returns the sources of a declaration for the end of its documentation, or null if it has none.</summary>
    public static string? Remark(EquatableArray<CitationModel> citations) => citations.Count == 0 ? null : CSharpText.Doc(
        "Source: " + string.Join("; ", citations.Select(citation => (citation.Source + " " + citation.Where).Trim())) + ".");

    /// <summary>Returns the rules that allow a connection for the end of its documentation.</summary>
    public static string Rules(EquatableArray<string> rules) => $"{(rules.Count == 1 ? "Rule" : "Rules")}: {string.Join(", ", rules)}.";

    private static string Item(QualifiedNames qualified, CitationModel citation) => citation.Where.Length == 0
        ? $"{qualified.Sources}.Cite({CSharpText.Literal(citation.Source)})"
        : $"{qualified.Sources}.Cite({CSharpText.Literal(citation.Source)}, {CSharpText.Literal(citation.Where)})";
}
