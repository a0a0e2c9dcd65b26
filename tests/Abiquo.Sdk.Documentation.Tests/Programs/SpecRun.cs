using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Documentation.Tests.Programs;

/// <summary>The generator run over a spec of a user's own, with the shipped one at hand as the package has it.</summary>
internal static class SpecRun
{
    public static GeneratorDriverRunResult Of(string spec)
    {
        var type = Compiler.Generator.GetTypes().Single(type => type.IsDefined(typeof(GeneratorAttribute), inherit: false));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(type, nonPublic: true)!;
        AdditionalText[] files = [new SpecText("own", spec), new SpecText("basis", Pages.Repository.Read("topology-spec.json"))];
        return CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], files, Compiler.Parse, new Options())
            .RunGenerators(Compiler.Compile("", []))
            .GetRunResult();
    }

    private sealed class SpecText(string kind, string content) : AdditionalText
    {
        public override string Path { get; } = $"{kind}.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(Path.GetFileNameWithoutExtension(textFile.Path));
    }

    private sealed class Values(string? kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.TopologySpec" ? kind : null;
            return value is not null;
        }
    }
}
