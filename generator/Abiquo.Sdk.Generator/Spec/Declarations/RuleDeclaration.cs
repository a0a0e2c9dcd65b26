namespace Abiquo.Sdk.Generator.Spec.Declarations;

/// <summary>One connection that the vendor asks for or allows, from a role to an endpoint of a role.</summary>
internal sealed record RuleDeclaration(
    Located<string> Id, string Group, Located<string> From, Located<string> To, string Purpose, string Confidence, IReadOnlyList<Located<string>> Source)
{
    public const string Anywhere = "Anywhere";

    public static RuleDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a name in lower case, with hyphens"),
        reader.Word("group", "documented", "derived", "peer", "operations"),
        reader.Text("from", "the id of a role, or 'Anywhere'"),
        reader.Text("to", "an endpoint of a role, written 'Role.Endpoint'"),
        reader.Text("purpose", "what the connection carries").Value,
        reader.Word("confidence", "high", "medium", "low"),
        Declaration.Citations(reader));
}
