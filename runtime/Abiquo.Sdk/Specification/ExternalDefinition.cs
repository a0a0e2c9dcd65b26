namespace Abiquo.Sdk.Specification;

/// <summary>A party outside the platform that takes part in connections.</summary>
/// <param name="Id">The name in the spec.</param>
/// <param name="Label">What it is called in a sentence.</param>
/// <param name="Summary">What it is.</param>
public sealed record ExternalDefinition(string Id, string Label, string Summary)
{
    /// <summary>The ids of the roles that it has.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>The path at which clients mount its share, or empty where it has none or the vendor does not say.</summary>
    public string MountPoint { get; init; } = "";

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
