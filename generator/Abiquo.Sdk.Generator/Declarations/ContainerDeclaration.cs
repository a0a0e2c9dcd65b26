namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A part of an environment with values and appliances of its own, or the environment itself.</summary>
internal sealed record ContainerDeclaration(
    Declaration Common,
    Located<string>? Extends,
    IReadOnlyList<ValueDeclaration> Values,
    IReadOnlyList<MemberDeclaration> Appliances,
    IReadOnlyList<MemberDeclaration> Scopes,
    IReadOnlyList<ExternalMemberDeclaration> Externals,
    IReadOnlyList<ChoiceDeclaration> Choices,
    IReadOnlyList<Located<string>> Rollout)
{
    /// <summary>The version that each such environment is of, or null if an environment says it.</summary>
    public Located<string>? Version { get; init; }

    /// <summary>The networks whose ranges it says.</summary>
    public IReadOnlyList<Located<string>> Networks { get; init; } = [];

    /// <summary>The choices of places that are not made yet. Each combination becomes a container of its own.</summary>
    public IReadOnlyList<PlacementDeclaration> Placements { get; init; } = [];

    /// <summary>The id of the declaration that this container was made of, by choosing its places; otherwise null.</summary>
    public string? Origin { get; init; }

    /// <summary>The id as it is written in the spec.</summary>
    public string WrittenId => Origin ?? Common.Id.Value;

    /// <summary>Returns the name of the class that all scopes made of one declaration derive from.</summary>
    public static string AnyOf(string origin) => "Any" + origin;

    public static ContainerDeclaration ReadScope(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.OptionalText("extends", "the id of a scope of the spec that is extended"),
        reader.Objects("values", "a value", ValueDeclaration.ReadOfScope, required: false),
        reader.Objects("appliances", "a member", MemberDeclaration.ReadAppliance, required: !reader.Has("extends")),
        [],
        reader.Objects("externals", "an outside party", ExternalMemberDeclaration.Read, required: false),
        [],
        [])
    {
        Networks = ReadNetworks(reader),
        Placements = ReadPlacements(reader),
    };

    public static ContainerDeclaration ReadEnvironment(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.OptionalText("extends", "the id of an environment of the spec that is extended"),
        reader.Objects("values", "a value", ValueDeclaration.Read, required: false),
        reader.Objects("appliances", "a member", MemberDeclaration.ReadAppliance, required: !reader.Has("extends")),
        reader.Objects("scopes", "a member", MemberDeclaration.ReadScope, required: false),
        reader.Objects("externals", "an outside party", ExternalMemberDeclaration.Read, required: false),
        reader.Objects("choices", "a choice", ChoiceDeclaration.Read, required: false),
        reader.Texts("rollout", "ids of members of this environment", required: false))
    {
        Version = reader.OptionalText("version", "the version that each such environment is of"),
        Networks = ReadNetworks(reader),
        Placements = ReadPlacements(reader),
    };

    private static IReadOnlyList<Located<string>> ReadNetworks(ObjectReader reader) =>
        reader.Objects("networks", "a network", member => member.Text("network", "the id of a network"), required: false);

    private static IReadOnlyList<PlacementDeclaration> ReadPlacements(ObjectReader reader) =>
        reader.Objects("placements", "a placement", PlacementDeclaration.Read, required: false);
}

/// <summary>A value of a scope or an environment, such as the id of a datacenter.</summary>
internal sealed record ValueDeclaration(
    Located<string> Id,
    string Label,
    string Type,
    string Summary,
    Located<string>? UniqueBy,
    IReadOnlyList<Located<string>> Source)
{
    /// <summary>Whether a scope is known by it: it is a parameter of the constructor.</summary>
    public bool IsKey { get; init; }

    public static ValueDeclaration ReadOfScope(ObjectReader reader) => Read(reader) with { IsKey = reader.Flag("key", "true or false") };

    public static ValueDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a name"),
        reader.Text("label", "what it is called in a sentence").Value,
        reader.Word("type", "datacenterId", "nfsShare", "fqdn", "address", "network"),
        reader.Text("summary", "a sentence that says what it is").Value,
        reader.OptionalText("unique", "the id of the constraint that wants it different from all others"),
        Declaration.Citations(reader));
}

/// <summary>A member that holds an appliance or scopes of one kind.</summary>
internal sealed record MemberDeclaration(
    Located<string> Id, Located<string> Of, bool IsRequired, bool IsShareable, IReadOnlyList<Located<long>> Counts, string Summary)
{
    /// <summary>The versions that have it, or null.</summary>
    public VersionsDeclaration? Versions { get; init; }

    /// <summary>The appliance members on whose hosts it may be.</summary>
    public IReadOnlyList<Located<string>> Besides { get; init; } = [];

    public static MemberDeclaration ReadAppliance(ObjectReader reader) => Read(reader, "appliance") with
    {
        IsShareable = reader.Flag("shareable", "true or false"),
        Counts = reader.Numbers("counts", "the numbers of hosts that it may have here", required: false),
        Besides = reader.Texts("besides", "ids of appliance members on whose hosts it may be", required: false),
        Versions = VersionsDeclaration.Read(reader),
    };

    public static MemberDeclaration ReadScope(ObjectReader reader) => Read(reader, "scope");

    private static MemberDeclaration Read(ObjectReader reader, string kind) => new(
        reader.Text("id", "a name"),
        reader.Text(kind, $"the id of the {kind}"),
        reader.RequiredFlag("required", "true or false"),
        IsShareable: false,
        [],
        reader.Text("summary", "a sentence that says what it is").Value);
}

/// <summary>Alternatives among the members of an environment: exactly one of the options must be present.</summary>
internal sealed record ChoiceDeclaration(string Text, IReadOnlyList<OptionDeclaration> Options)
{
    public static ChoiceDeclaration Read(ObjectReader reader) => new(
        reader.Text("text", "a sentence that says what the choice is about").Value,
        reader.Objects("options", "an option", OptionDeclaration.Read, required: true));
}

/// <summary>Members that go together, and the versions in which they can be chosen, or null.</summary>
internal sealed record OptionDeclaration(IReadOnlyList<Located<string>> Members, VersionsDeclaration? Versions)
{
    public static OptionDeclaration Read(ObjectReader reader) => new(
        reader.Texts("members", "ids of members of this environment", required: true), VersionsDeclaration.Read(reader));
}

/// <summary>An outside party, which is either a member of its own or at the location that a value names.</summary>
internal sealed record ExternalMemberDeclaration(Located<string> External, Located<string>? Value, VersionsDeclaration? Versions)
{
    public static ExternalMemberDeclaration Read(ObjectReader reader) => new(
        reader.Text("external", "the id of an outside party"),
        reader.OptionalText("value", "the id of the value beside it that says where it is"),
        VersionsDeclaration.Read(reader));
}
