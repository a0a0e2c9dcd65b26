namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>What every declaration has in common: an id, a label, a summary, and where it is documented.</summary>
internal sealed record Declaration(Located<string> Id, string Label, string Summary, IReadOnlyList<Located<string>> Source)
{
    public static Declaration Read(ObjectReader reader) => new(
        reader.Text("id", "a name"),
        reader.Text("label", "the name that people use").Value,
        reader.Text("summary", "a sentence that says what it is").Value,
        Citations(reader));

    public static IReadOnlyList<Located<string>> Citations(ObjectReader reader) => reader.Texts(
        "source",
        reader.Citing == Citing.UnlessSaid && !reader.Has("source")
            ? "citations, each the id of a source and then the place in it; or \"sources\": [] at the top of the spec if it cites nothing"
            : "citations, each the id of a source and then the place in it",
        required: reader.Citing != Citing.Never);
}
