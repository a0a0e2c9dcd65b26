using Abiquo.Sdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Drivers as the compiler makes them.</summary>
internal static class Drivers
{
    public static GeneratorDriver Of(IIncrementalGenerator generator, params SpecText[] specs) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], specs, Compilations.Parse, new SpecOptions());

    public static GeneratorDriver OfTopology(params SpecText[] specs) => Of(new TopologyGenerator(), specs);

    public static IReadOnlyList<string> TextsOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Diagnostics.Length == 0 && result.Exception is null
            ? [.. result.GeneratedSources.Select(source => source.SourceText.ToString())]
            : throw new InvalidOperationException($"the spec has faults: {result.Diagnostics.FirstOrDefault()} {result.Exception}");
    }
}

/// <summary>What the driver costs without a generator's work.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
