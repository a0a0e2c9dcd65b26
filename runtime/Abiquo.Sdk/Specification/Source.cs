namespace Abiquo.Sdk.Specification;

/// <summary>Represents a document that a spec cites.</summary>
/// <param name="Id">The ID in the spec.</param>
/// <param name="Title">The title and version.</param>
/// <param name="Url">The URL, or empty.</param>
public sealed record Source(string Id, string Title, string Url);

/// <summary>Represents a reference to a place in a document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Where">The place in the document, or empty.</param>
public sealed record Citation(Source Source, string Where)
{
    /// <summary>Returns the title and the place.</summary>
    public override string ToString() => Where.Length == 0 ? Source.Title : $"{Source.Title}: {Where}";
}

/// <summary>Represents the documents that a spec cites.</summary>
/// <param name="All">The documents.</param>
public sealed record SourceCatalogue(ValueList<Source> All)
{
    /// <summary>Returns a citation of the document with this ID.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such document.</exception>
    public Citation Cite(string id, string where = "") => new(
        All.FirstOrDefault(source => source.Id == id) ?? throw new ArgumentException($"There is no source '{id}'.", nameof(id)),
        where);
}
