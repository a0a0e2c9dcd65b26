using System.Globalization;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>Of every spec in the pages, right or wrong, the command line says what a build says.</summary>
internal sealed class SpecCheckTests
{
    private static IEnumerable<TestCaseData> Blocks() =>
        Page.Cases(block => block.Language == "json" && (block.Note("spec") ?? block.Note("in")) is not null);

    [TestCaseSource(nameof(Blocks))]
    public async Task Says_what_a_build_says(Block block)
    {
        var spec = block.Note("in") is { } place ? Specs.WithPart(place, block.Text) : block.Text;
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            await File.WriteAllTextAsync(path, spec);
            _ = await Samples.Small.RunAsync(["spec", "--check", path], output, error);
        }
        finally
        {
            File.Delete(path);
        }

        var said = error.ToString().Split('\n').Where(line => line.StartsWith(path, StringComparison.Ordinal));
        Assert.That(said, Is.EqualTo(SpecRun.Of(spec).Diagnostics.Select(found => path + Line(found))));
    }

    private static string Line(Diagnostic found)
    {
        var start = found.Location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"({start.Line + 1},{start.Character + 1}): {MessageText.Of(found)}");
    }
}
