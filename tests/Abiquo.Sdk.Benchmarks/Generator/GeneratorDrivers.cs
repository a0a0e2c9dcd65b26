using Abiquo.Sdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Creates generator drivers as the compiler does.</summary>
internal static class GeneratorDrivers
{
    public static GeneratorDriver Create(IIncrementalGenerator generator, params InMemorySpec[] specs) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], specs, Compilations.ParseOptions, new SpecOptionsProvider());

    public static GeneratorDriver CreateForTopology(params InMemorySpec[] specs) => Create(new TopologyGenerator(), specs);

    /// <summary>Returns the files that the driver's only generator wrote.</summary>
    /// <exception cref="InvalidOperationException">The generator reported a diagnostic or threw.</exception>
    public static IReadOnlyList<string> GeneratedTexts(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Diagnostics.Length == 0 && result.Exception is null
            ? [.. result.GeneratedSources.Select(source => source.SourceText.ToString())]
            : throw new InvalidOperationException($"The generator failed: {result.Diagnostics.FirstOrDefault()} {result.Exception}");
    }
}
