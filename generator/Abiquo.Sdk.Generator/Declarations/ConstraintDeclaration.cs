namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A requirement of the vendor that every environment must meet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The sentence.</param>
/// <param name="HeldBy">What enforces it.</param>
/// <param name="When">What has to hold for it to apply, or null.</param>
/// <param name="Needs">The rule by which its sources need a connection.</param>
/// <param name="DistinctNames">The role whose hosts must differ in the first label of their names.</param>
/// <param name="Against">The role whose appliances are advised against what its condition says.</param>
/// <param name="Source">Where it is documented.</param>
internal sealed record ConstraintDeclaration(
    Located<string> Id,
    string Text,
    string HeldBy,
    ConditionDeclaration? When,
    Located<string>? Needs,
    Located<string>? DistinctNames,
    Located<string>? Against,
    IReadOnlyList<Located<string>> Source)
{
    public static ConstraintDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a short name without blanks"),
        reader.Text("text", "the sentence").Value,
        reader.Word("heldBy", "type", "derivation", "validation", "operator", "advice"),
        ConditionDeclaration.Read(reader),
        reader.OptionalText("needs", "the id of a rule"),
        reader.OptionalText("distinctNames", "the id of a role"),
        reader.OptionalText("against", "the id of a role"),
        Declaration.Citations(reader));
}
