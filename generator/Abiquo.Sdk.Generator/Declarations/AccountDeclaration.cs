namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>An account by which the programs of a role log in to a database.</summary>
internal sealed record AccountDeclaration(
    Located<string> At,
    Located<string> User,
    Located<string> Secret,
    IReadOnlyList<Located<string>> Schemas,
    IReadOnlyList<Located<string>> Source)
{
    public static AccountDeclaration Read(ObjectReader reader) => new(
        reader.Text("at", "an endpoint of a role, written 'Role.Endpoint'"),
        reader.Text("user", "the name of the user"),
        reader.Text("secret", "the name of the secret that is the password"),
        reader.Texts("schemas", "the names of the schemas that are the user's own", required: true),
        Declaration.Citations(reader));
}
