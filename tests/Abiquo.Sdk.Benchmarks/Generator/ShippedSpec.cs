namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>The spec that the package ships, which is also generated differently: with a stub for each illegal pair.</summary>
internal static class ShippedSpec
{
    /// <summary>
    /// Gets the spec in a namespace of its own, because it is compiled against Abiquo.Sdk, which already contains its classes.
    /// </summary>
    public static InMemorySpec Text { get; } = new(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "topology-spec.json"))
            .Replace("\"namespace\": \"Abiquo.Sdk.Platform\"", "\"namespace\": \"Measured\"", StringComparison.Ordinal),
        "shipped");
}
