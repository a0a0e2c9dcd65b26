namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A party outside the platform.</summary>
internal sealed record ExternalDeclaration(
    Declaration Common,
    string Kind,
    IReadOnlyList<Located<string>> Roles,
    Located<string>? MountPoint,
    Located<string>? Default,
    bool ResolvesNames)
{
    public static ExternalDeclaration Read(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.Word("kind", "share", "networks", "addresses", "hosts"),
        reader.Texts("roles", "ids of roles", required: true),
        reader.OptionalText("mountPoint", "the absolute path at which clients mount the share"),
        reader.OptionalText("default", "'anywhere'"),
        reader.Flag("resolvesNames", "true or false"));
}
