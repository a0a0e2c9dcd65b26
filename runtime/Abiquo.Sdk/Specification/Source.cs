namespace Abiquo.Sdk.Specification;

/// <summary>A document that a spec cites.</summary>
/// <param name="Id">The short name in the spec.</param>
/// <param name="Title">Its title and version.</param>
/// <param name="Url">Its address, or empty.</param>
public sealed record Source(string Id, string Title, string Url);

/// <summary>A place in a document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Where">The place, or empty.</param>
public sealed record Citation(Source Source, string Where)
{
    /// <summary>Title and place.</summary>
    public override string ToString() => Where.Length == 0 ? Source.Title : $"{Source.Title}: {Where}";
}

/// <summary>The documents of a spec, by their short names.</summary>
/// <param name="All">The documents.</param>
public sealed record SourceCatalogue(ValueList<Source> All)
{
    /// <summary>Cites a place in the document with this short name.</summary>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public Citation Cite(string id, string where = "") => new(
        All.FirstOrDefault(source => source.Id == id) ?? throw new ArgumentException($"There is no source '{id}'.", nameof(id)),
        where);
}
