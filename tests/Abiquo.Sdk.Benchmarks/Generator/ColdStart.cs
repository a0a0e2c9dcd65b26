using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>The first run in a compiler process that has just started, with the loading of the generator: what one build on the command line pays.</summary>
public class ColdStart
{
    /// <summary>The word that makes this program a child that measures itself.</summary>
    public const string Verb = "cold";

    [Params(10, 100)]
    public int Appliances { get; set; }

    [Benchmark]
    public TimeSpan Empty_generator() => Start("empty");

    [Benchmark(Baseline = true)]
    public TimeSpan The_same_text_from_a_string_builder() => Start("bare");

    [Benchmark]
    [Allowed(Ratio = 1.5)]
    public TimeSpan Generator() => Start("topology");

    /// <summary>In the child: milliseconds from the project to the sources.</summary>
    public static string Child(string which, string input)
    {
        var spec = new SpecText(File.ReadAllText(input));
        var project = Compilations.Of(Compilations.Tree("internal static class Unrelated;"));
        _ = project.GetTypeByMetadataName("Unrelated");
        var watch = Stopwatch.StartNew();
        var driver = which switch
        {
            "empty" => Drivers.Of(new EmptyGenerator(), spec),
            "bare" => Drivers.Of(new BareGenerator(), spec),
            _ => Loaded(spec),
        };
        var sources = driver.RunGenerators(project).GetRunResult().GeneratedTrees.Length;
        var time = watch.Elapsed.TotalMilliseconds;
        return sources == 0 && which != "empty" ? "0" : time.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>On its own, so that the generator's assembly is loaded when it is called and not before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GeneratorDriver Loaded(SpecText spec) => Drivers.OfTopology(spec);

    private TimeSpan Start(string which)
    {
        var input = Path.Combine(Path.GetTempPath(), $"abiquo-cold-{Environment.ProcessId}.{which}");
        File.WriteAllText(input, which == "bare" ? BareGenerator.Input(Appliances) : SyntheticSpec.Of(Appliances));
        var printed = Turns.Child.Run(typeof(ColdStart).Assembly.Location, Verb, which, input);
        File.Delete(input);
        return double.TryParse(printed, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds > 0
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new InvalidOperationException($"the child said '{printed}'");
    }
}

/// <summary>Writes what it reads, line by line: the least that a generator of this text can do.</summary>
internal sealed class BareGenerator : IIncrementalGenerator
{
    private const string Mark = "//// ";

    /// <summary>The files that our generator writes, as one text.</summary>
    public static string Input(int appliances)
    {
        var driver = Drivers.OfTopology(new SpecText(SyntheticSpec.Of(appliances))).RunGenerators(Compilations.BeforeAndAfterAKeystroke()[0]);
        return string.Concat(Drivers.TextsOf(driver).Select((text, i) => $"{Mark}{i}.g.cs\n{text}"));
    }

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, (output, file) =>
        {
            var text = new StringBuilder();
            var name = "";
            foreach (var line in file.GetText()!.ToString().Split('\n'))
            {
                if (line.StartsWith(Mark, StringComparison.Ordinal))
                {
                    Add(output, name, text);
                    name = line[Mark.Length..];
                }
                else
                {
                    text.Append(line).Append('\n');
                }
            }

            Add(output, name, text);
        });

    private static void Add(SourceProductionContext output, string name, StringBuilder text)
    {
        if (name.Length > 0)
        {
            output.AddSource(name, text.ToString());
        }

        text.Clear();
    }
}
