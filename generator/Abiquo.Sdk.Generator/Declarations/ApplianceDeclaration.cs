namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>An appliance: a set of roles on one or more machines.</summary>
internal sealed record ApplianceDeclaration(
    Declaration Common,
    IReadOnlyList<Located<string>> Roles,
    NodesDeclaration Nodes,
    RequirementsDeclaration? Requirements,
    IReadOnlyList<ParameterDeclaration> Parameters)
{
    /// <summary>The id of the appliance that this one is, with the roles that a placement puts there; otherwise null.</summary>
    public string? Origin { get; init; }

    public static ApplianceDeclaration Read(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.Texts("roles", "ids of roles", required: true),
        NodesDeclaration.Read(reader.Object("nodes", "'nodes'")),
        RequirementsDeclaration.Read(reader.Object("requirements", "'requirements'")),
        reader.Objects("parameters", "a parameter", ParameterDeclaration.Read, required: false));
}

/// <summary>How many machines an appliance may have: any number, or one of a list.</summary>
internal sealed record NodesDeclaration(
    IReadOnlyList<Located<long>> Counts, string Reason, bool HasVirtualAddress, IReadOnlyList<Located<string>> Source)
{
    public static NodesDeclaration Read(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new([], "", false, []);
        }

        // If the kind is misspelled, the other members tell which one was meant.
        var kind = reader.Has("counts") ? reader.Word("kind", "cluster", "pool") : reader.Word("kind", "pool", "cluster");
        var cluster = kind == "cluster";
        var nodes = cluster
            ? new NodesDeclaration(
                reader.Numbers("counts", "the numbers of nodes that a cluster may have"),
                reader.Text("reason", "why only these numbers").Value,
                reader.Flag("virtualAddress", "true or false"),
                Declaration.Citations(reader))
            : new NodesDeclaration([], "", false, []);
        reader.Close();
        return nodes;
    }
}

/// <summary>The machine that the vendor asks for.</summary>
internal sealed record RequirementsDeclaration(
    Located<long> Cpus,
    Located<long> MemoryGb,
    Located<long> DiskGb,
    IReadOnlyList<Located<string>> Notes,
    IReadOnlyList<Located<string>> Source)
{
    public static RequirementsDeclaration? Read(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var requirements = new RequirementsDeclaration(
            reader.Number("cpus", "a number of CPUs"),
            reader.Number("memoryGb", "GB of memory"),
            reader.Number("diskGb", "GB of disk"),
            reader.Texts("notes", "sentences", required: false),
            Declaration.Citations(reader));
        reader.Close();
        return requirements;
    }
}

/// <summary>A value that the installer asks for, and where in the environment it comes from.</summary>
internal sealed record ParameterDeclaration(
    Located<string> Id,
    string Label,
    string Format,
    Located<string> Value,
    string Constraint,
    IReadOnlyList<Located<string>> Source,
    ConditionDeclaration? When,
    VersionsDeclaration? Versions)
{
    public static ParameterDeclaration Read(ObjectReader reader) => new(
        reader.Text("id", "a name"),
        reader.Text("label", "the vendor's label").Value,
        reader.Word("format", "fqdn", "address", "addresses", "datacenterId", "nfsShare"),
        reader.Text("value", "where the value comes from, such as 'Appliance.Addresses' or 'Scope.Value'"),
        reader.Text("constraint", "what the vendor says about the value").Value,
        Declaration.Citations(reader),
        ConditionDeclaration.Read(reader),
        VersionsDeclaration.Read(reader));
}
