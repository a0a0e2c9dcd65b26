namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A document that the spec cites.</summary>
internal sealed record SourceDeclaration(Located<string> Id, string Title, string Url)
{
    public static SourceDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a short name without blanks"),
        reader.Text("title", "the title and version of the document").Value,
        reader.OptionalText("url", "the address of the document")?.Value ?? "");
}
