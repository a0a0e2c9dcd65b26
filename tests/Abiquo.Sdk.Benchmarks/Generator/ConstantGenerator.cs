using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Always writes the same files: what remains is the cost of the driver for that many outputs.</summary>
internal sealed class ConstantGenerator(int outputs) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var numbers = context.AnalyzerConfigOptionsProvider.SelectMany((_, _) => Enumerable.Range(0, outputs));
        context.RegisterSourceOutput(
            numbers, (output, i) => output.AddSource($"Constant{i}.g.cs", $"internal static class Constant{i};"));
    }
}
