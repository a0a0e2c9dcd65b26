using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>
/// A spec file in memory of the kind shipped, own or basis, as in the package's targets. Without content it cannot be read.
/// </summary>
internal sealed class SpecText(string path, string? content, string kind = "shipped") : AdditionalText
{
    public string Kind { get; } = kind;

    /// <summary>What the targets say of a project whose language is too old.</summary>
    public string OldLanguage { get; init; } = "";

    private readonly SourceText? _text = content is null ? null : SourceText.From(content, System.Text.Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text!;
}

/// <summary>Marks additional files in the same way as the package's targets.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.EndsWith(".txt", StringComparison.Ordinal)
        ? GlobalOptions
        : new Values(new()
        {
            ["build_metadata.AdditionalFiles.TopologySpec"] = ((SpecText)textFile).Kind,
            ["build_metadata.AdditionalFiles.TopologySpecOldLanguage"] = ((SpecText)textFile).OldLanguage,
        });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
