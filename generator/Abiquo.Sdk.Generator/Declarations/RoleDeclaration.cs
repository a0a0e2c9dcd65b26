namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A function of an appliance or an outside party, with the endpoints that it provides.</summary>
internal sealed record RoleDeclaration(
    Declaration Common,
    bool ScalesOut,
    bool IsBalanced,
    IReadOnlyList<Located<string>> Components,
    IReadOnlyList<EndpointDeclaration> Endpoints,
    IReadOnlyList<PropertiesDeclaration> Properties,
    IReadOnlyList<AccountDeclaration> Accounts)
{
    public static RoleDeclaration Read(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.Flag("scalesOut", "true or false"),
        reader.Flag("balanced", "true or false"),
        reader.Texts("components", "ids of components", required: false),
        reader.Objects("endpoints", "an endpoint", EndpointDeclaration.Read, required: false),
        reader.OneOrMore("properties", PropertiesDeclaration.Read),
        reader.Objects("accounts", "an account", AccountDeclaration.Read, required: false));
}
