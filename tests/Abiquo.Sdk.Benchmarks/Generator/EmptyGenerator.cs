using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Does nothing: what remains is the cost of the driver.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
