namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A connection that the vendor requires or allows, from a role to an endpoint of a role.</summary>
internal sealed record RuleDeclaration(
    Located<string> Id,
    string Group,
    Located<string> From,
    Located<string> To,
    string Purpose,
    string Confidence,
    string Note,
    string Doubt,
    Located<string>? Within,
    IReadOnlyList<Located<string>> Source,
    ConditionDeclaration? When,
    VersionsDeclaration? Versions)
{
    /// <summary>The group of rules between the hosts of one appliance.</summary>
    public const string Peer = "peer";

    /// <summary>Each host of an appliance with both roles serves itself.</summary>
    public const string Self = "self";

    /// <summary>The network of the connection, or null if that is the one of the endpoint.</summary>
    public Located<string>? Network { get; init; }

    public static RuleDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a name in lower case, with hyphens"),
        reader.Word("group", "documented", "derived", Peer, "operations"),
        reader.Text("from", "the id of a role, or 'Anywhere'"),
        reader.Text("to", "an endpoint of a role, written 'Role.Endpoint'"),
        reader.Text("purpose", "what the connection carries").Value,
        reader.Word("confidence", "high", "medium", "low"),
        reader.OptionalText("note", "how the sources are read")?.Value ?? "",
        reader.OptionalText("doubt", "why there is no evidence that the connection is needed")?.Value ?? "",
        reader.OptionalWord("within", "peers", Self),
        Declaration.Citations(reader),
        ConditionDeclaration.Read(reader),
        VersionsDeclaration.Read(reader))
    {
        Network = reader.OptionalText("network", "the id of a network"),
    };
}
