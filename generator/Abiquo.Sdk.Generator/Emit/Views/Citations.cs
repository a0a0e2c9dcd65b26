using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>Writes citations, as code and as documentation.</summary>
internal static class Citations
{
    /// <summary>Returns the arguments of each citation: its source and, unless it cites all of it, the place.</summary>
    public static string[] Arguments(EquatableArray<CitationModel> citations) => [.. citations.Select(citation => citation.Where.Length == 0
        ? CSharpText.Literal(citation.Source)
        : $"{CSharpText.Literal(citation.Source)}, {CSharpText.Literal(citation.Where)}")];

    /// <summary>Returns the sources of a declaration for the end of its documentation.</summary>
    public static string Remark(EquatableArray<CitationModel> citations) => CSharpText.Doc(
        "Source: " + string.Join("; ", citations.Select(citation => (citation.Source + " " + citation.Where).Trim())) + ".");

    /// <summary>Returns the rules that allow a connection for the end of its documentation.</summary>
    public static string Rules(EquatableArray<string> rules) => $"{(rules.Count == 1 ? "Rule" : "Rules")}: {string.Join(", ", rules)}.";
}
