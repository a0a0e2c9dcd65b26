namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>
/// A configuration file that the programs of a role read, and what of it follows from the environment. An appliance's file combines the
/// entries of all its roles.
/// </summary>
internal sealed record PropertiesDeclaration(
    Located<string> File,
    Located<string>? Owner,
    Located<string>? Format,
    IReadOnlyList<Located<string>> Restart,
    IReadOnlyList<Located<string>> Ready,
    IReadOnlyList<PropertyDeclaration> Entries)
{
    /// <summary>The format of a file that does not say another: Java properties.</summary>
    public const string Java = "properties";

    /// <summary>The format of a file whose entries are attributes of resources.</summary>
    public const string Context = "tomcatContext";

    /// <summary>The format of a file whose entries are paths of a web server that others serve.</summary>
    public const string Proxy = "webProxy";

    private static readonly string[] Formats = [Java, "json", Context, Proxy];

    /// <summary>The format, also where the spec does not say it.</summary>
    public string FormatOrUsual => Format?.Value ?? Java;

    public static PropertiesDeclaration Read(ObjectReader reader) => new(
        reader.Text("file", "the absolute path of the file"),
        reader.OptionalText("owner", "the user and the group that own the file"),
        reader.OptionalWord("format", Formats),
        reader.OneOrMoreTexts("restart", "the name of a service that is restarted when the file changes"),
        reader.OneOrMoreTexts("ready", "the id of an endpoint that listens once the services have read the file"),
        reader.Objects("entries", "a property", PropertyDeclaration.Read, required: true));
}

/// <summary>A property: fixed text, and references in braces to parts of the environment.</summary>
internal sealed record PropertyDeclaration(
    Located<string> Name,
    Located<string> Value,
    bool IsForOthers,
    ConditionDeclaration? When,
    VersionsDeclaration? Versions,
    string Note,
    IReadOnlyList<Located<string>> Source)
{
    /// <summary>The reader of a value that a role only passes on, such as to browsers.</summary>
    public const string Others = "others";

    public static PropertyDeclaration Read(ObjectReader reader) => new(
        reader.Text("name", "the name of the property"),
        reader.Text("value", "a string with references such as '{Role.Endpoint.Address}'"),
        reader.OptionalWord("reader", Others) is not null,
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
