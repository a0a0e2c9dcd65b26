using System.Text.RegularExpressions;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Diagrams;

/// <summary>The diagrams, read by the programs that they are written for.</summary>
/// <remarks>A broken copy must be refused, or the check proves nothing.</remarks>
[TestFixture("dot")]
[TestFixture("svg")]
[TestFixture("html")]
[TestFixture("mermaid")]
[Parallelizable(ParallelScope.Self)]
public sealed class DiagramReaderTests : IDisposable
{
    private readonly string _format;
    private readonly TemporaryFolder _folder = new();
    private readonly DiagramReader _reader;

    public DiagramReaderTests(string format) => (_format, _reader) = (format, new(format, _folder));

    [OneTimeSetUp]
    public void Require() => DiagramReader.Require(_format);

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task A_diagram_is_read_and_refused_when_broken(
        [Values(Sample.Distributed, Sample.HighAvailability)] string sample, [Values("none", "role", "datacenter", "kind")] string collapse)
    {
        var diagram = await Sample.Named(sample).DoAsync("diagram", "--format", _format, "--collapse", collapse);
        var whole = await WriteAsync($"{sample}-{collapse}", diagram.Output);
        var broken = await WriteAsync($"{sample}-{collapse}-broken", Break(diagram.Output));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await _reader.RefusalAsync(whole), Is.Null);
            Assert.That(await _reader.RefusalAsync(broken), Is.Not.Null, "a broken copy is read");
        }
    }

    private async Task<string> WriteAsync(string name, string text)
    {
        var file = _folder.PathOf($"{name}.{_format}");
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    /// <summary>Takes away the end of the graph, of the first group, or of the first subgraph.</summary>
    private string Break(string text)
    {
        var end = _format switch
        {
            "dot" => new Regex(@"\}\n\z"),
            "mermaid" => new Regex("^  end$", RegexOptions.Multiline),
            _ => new Regex("</g>"),
        };
        var broken = end.Replace(text, "", 1);
        Assert.That(broken, Is.Not.EqualTo(text), "the mutation changes nothing");
        return broken;
    }
}
