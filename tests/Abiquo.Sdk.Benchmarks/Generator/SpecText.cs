using System.Diagnostics.CodeAnalysis;
using System.Text;
using Abiquo.Sdk.Specification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>A spec file in memory.</summary>
internal sealed class SpecText(string content, string kind = "own") : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public string Content { get; } = content;

    public string Kind { get; } = kind;

    public override string Path => "spec.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>Marks spec files as the package's targets do.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Kind("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Kind(((SpecText)textFile).Kind);

    private sealed class Kind(string kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = kind;
            return key == "build_metadata.AdditionalFiles.TopologySpec" && kind.Length > 0;
        }
    }
}
