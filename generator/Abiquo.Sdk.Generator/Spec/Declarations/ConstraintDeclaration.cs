namespace Abiquo.Sdk.Generator.Spec.Declarations;

/// <summary>A sentence of the vendor that every environment must fulfil.</summary>
internal sealed record ConstraintDeclaration(Located<string> Id, string Text, string HeldBy, IReadOnlyList<Located<string>> Source)
{
    public static ConstraintDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a short name without blanks"),
        reader.Text("text", "the sentence").Value,
        reader.Word("heldBy", "type", "derivation", "validation", "operator"),
        Declaration.Citations(reader));
}
