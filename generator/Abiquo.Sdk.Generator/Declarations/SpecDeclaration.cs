using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Json;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A spec as it is written: all members are read, but no reference is resolved yet.</summary>
internal sealed record SpecDeclaration(
    Located<string> Name,
    string Summary,
    Located<string> Namespace,
    string Help,
    Located<string>? Extends,
    IReadOnlyList<SourceDeclaration> Sources,
    IReadOnlyList<Declaration> Components,
    IReadOnlyList<RoleDeclaration> Roles,
    IReadOnlyList<ApplianceDeclaration> Appliances,
    IReadOnlyList<ExternalDeclaration> Externals,
    IReadOnlyList<RuleDeclaration> Rules,
    IReadOnlyList<ContainerDeclaration> Scopes,
    IReadOnlyList<ContainerDeclaration> Environments,
    IReadOnlyList<ConstraintDeclaration> Constraints)
{
    /// <summary>The versions of the platform, oldest first.</summary>
    public IReadOnlyList<Located<string>> Versions { get; init; } = [];

    /// <summary>The version of an environment that does not say one, or null if that is the newest.</summary>
    public Located<string>? DefaultVersion { get; init; }

    /// <summary>Whether the spec says what versions there are, although perhaps not as a list of them.</summary>
    public bool SaysVersions { get; init; }

    /// <summary>Whether everything in the spec has a source.</summary>
    public Citing Citing { get; init; }

    /// <summary>The networks on which hosts may have addresses.</summary>
    public IReadOnlyList<Declaration> Networks { get; init; } = [];

    /// <summary>Reads a spec, or returns null if it is not a JSON object.</summary>
    public static SpecDeclaration? Read(string text, DiagnosticBag diagnostics)
    {
        var (value, error) = JsonParser.Parse(text);
        if (error is not null)
        {
            diagnostics.Add(SpecDescriptors.NotJson, error.Span, error.Reason);
            return null;
        }

        if (value is not JsonObject json)
        {
            diagnostics.Add(SpecDescriptors.WrongKind, value!.Span, "the spec", "an object", value.Kind);
            return null;
        }

        var reader = new ObjectReader(json, "the spec", diagnostics) { Citing = CitingReader.Of(json) };
        var spec = Read(reader);
        reader.Close();
        return spec;
    }

    private static SpecDeclaration Read(ObjectReader reader)
    {
        _ = reader.OptionalText("$schema", "the JSON schema");

        // A spec that extends another one lists only what it adds.
        var whole = !reader.Has("extends");
        return new(
            reader.Text("name", "the name of the platform"),
            reader.Text("summary", "a sentence that says what the platform is").Value,
            reader.Text("namespace", "the namespace of the generated classes"),
            reader.OptionalText("help", "the address that errors about links refer to")?.Value ?? "",
            reader.OptionalText("extends", "the name of the platform whose spec this one adds to"),
            reader.Objects(
                "sources",
                reader.Has("sources") ? "a source" : "a source; or [] if the spec cites nothing",
                SourceDeclaration.Read,
                whole && reader.Citing != Citing.Never),
            reader.Objects("components", "a component", Declaration.Read, whole),
            reader.Objects("roles", "a role", RoleDeclaration.Read, whole),
            reader.Objects("appliances", "an appliance", ApplianceDeclaration.Read, whole),
            reader.Objects("externals", "an outside party", ExternalDeclaration.Read, required: false),
            reader.Objects("rules", "a rule", RuleDeclaration.Read, whole),
            reader.Objects("scopes", "a scope", ContainerDeclaration.ReadScope, required: false),
            reader.Objects("environments", "an environment", ContainerDeclaration.ReadEnvironment, whole),
            reader.Objects("constraints", "a constraint", ConstraintDeclaration.Read, required: false))
        {
            Versions = OfWhole(
                "versions",
                reader.Texts("versions", "versions of the platform, oldest first", required: whole && reader.Has("versions")),
                reader) ?? [],
            DefaultVersion = OfWhole(
                "defaultVersion", reader.OptionalText("defaultVersion", "the version of an environment that does not say one"), reader),
            SaysVersions = reader.Has("versions"),
            Citing = reader.Citing,
            Networks = reader.Objects("networks", "a network", Declaration.Read, required: false),
        };
    }

    /// <summary>Returns what a spec says about versions, and refuses it where it extends another one, whose versions it has.</summary>
    private static T? OfWhole<T>(string name, T? said, ObjectReader reader)
    {
        if (!reader.Has("extends") || !reader.Has(name))
        {
            return said;
        }

        reader.Diagnostics.Add(
            SpecDescriptors.UnknownMember,
            reader.NameOf(name),
            "a spec that extends another one",
            name,
            "it has the versions of that spec; remove it");
        return default;
    }
}
