using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Marks spec files with the same item metadata as the package's MSBuild targets.</summary>
internal sealed class SpecOptionsProvider : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new SpecKind("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new SpecKind(((InMemorySpec)textFile).Kind);

    private sealed class SpecKind(string kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = kind;
            return key == "build_metadata.AdditionalFiles.TopologySpec" && kind.Length > 0;
        }
    }
}
