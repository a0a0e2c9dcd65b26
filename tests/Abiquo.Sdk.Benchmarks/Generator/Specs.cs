namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Specs of the repository.</summary>
internal static class Specs
{
    /// <summary>The shipped spec, with its stubs for illegal pairs, in a namespace of its own: its classes are also in the SDK that it is compiled against.</summary>
    public static SpecText Shipped { get; } = new(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "topology-spec.json")).Replace("\"namespace\": \"Abiquo.Sdk\"", "\"namespace\": \"Measured\"", StringComparison.Ordinal),
        "shipped");
}
