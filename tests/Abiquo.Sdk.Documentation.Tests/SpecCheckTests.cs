using System.Globalization;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Documentation.Tests.Programs;

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

        var built = SpecRun.Of(spec).Diagnostics.Select(found => (Place: found.Location.GetLineSpan().StartLinePosition, Text: MessageText.Of(found)))
            .Select(found => string.Create(CultureInfo.InvariantCulture, $"{path}({found.Place.Line + 1},{found.Place.Character + 1}): {found.Text}"));
        Assert.That(error.ToString().Split('\n').Where(line => line.StartsWith(path, StringComparison.Ordinal)), Is.EqualTo(built));
    }
}
