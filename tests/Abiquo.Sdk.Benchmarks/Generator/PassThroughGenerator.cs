using System.Text;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>Writes its input to files, line by line: the least that a generator of the same text must do.</summary>
internal sealed class PassThroughGenerator : IIncrementalGenerator
{
    private const string FileMarker = "//// ";

    /// <summary>Returns all files that the topology generator writes, as one text with a marker before each file.</summary>
    public static string Input(int appliances)
    {
        var driver = GeneratorDrivers
            .CreateForTopology(new InMemorySpec(SyntheticSpec.Create(appliances)))
            .RunGenerators(Compilations.BeforeAndAfterEdit()[0]);
        return string.Concat(GeneratorDrivers.GeneratedTexts(driver).Select((text, i) => $"{FileMarker}{i}.g.cs\n{text}"));
    }

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, (output, file) =>
        {
            var text = new StringBuilder();
            var name = "";
            foreach (var line in file.GetText()!.ToString().Split('\n'))
            {
                if (line.StartsWith(FileMarker, StringComparison.Ordinal))
                {
                    AddSource(output, name, text);
                    name = line[FileMarker.Length..];
                }
                else
                {
                    text.Append(line).Append('\n');
                }
            }

            AddSource(output, name, text);
        });

    private static void AddSource(SourceProductionContext output, string name, StringBuilder text)
    {
        if (name.Length > 0)
        {
            output.AddSource(name, text.ToString());
        }

        text.Clear();
    }
}
