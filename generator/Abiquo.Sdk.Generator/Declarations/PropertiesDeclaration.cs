namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>The properties file that the programs of a role read. An appliance's file combines the properties of all its roles.</summary>
internal sealed record PropertiesDeclaration(Located<string> File, Located<string>? Owner, IReadOnlyList<PropertyDeclaration> Entries)
{
    public static PropertiesDeclaration? Read(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var properties = new PropertiesDeclaration(
            reader.Text("file", "the absolute path of the file"),
            reader.OptionalText("owner", "the user and the group that own the file"),
            reader.Objects("entries", "a property", PropertyDeclaration.Read, required: true));
        reader.Close();
        return properties;
    }
}

/// <summary>A property: fixed text, and references in braces to parts of the environment.</summary>
internal sealed record PropertyDeclaration(
    Located<string> Name,
    Located<string> Value,
    ConditionDeclaration? When,
    VersionsDeclaration? Versions,
    string Note,
    IReadOnlyList<Located<string>> Source)
{
    public static PropertyDeclaration Read(ObjectReader reader) => new(
        reader.Text("name", "the name of the property"),
        reader.Text("value", "a string with references such as '{Role.Endpoint.Address}'"),
        ConditionDeclaration.Read(reader),
        VersionsDeclaration.Read(reader),
        reader.OptionalText("note", "a sentence for whoever reads the file")?.Value ?? "",
        Declaration.Citations(reader));

    /// <summary>Returns whether another property has the same meaning, so that one line serves both roles.</summary>
    public bool Agrees(PropertyDeclaration other) =>
        Value.Value == other.Value.Value
        && ConditionDeclaration.AreAlike(When, other.When)
        && VersionsDeclaration.AreAlike(Versions, other.Versions);
}
