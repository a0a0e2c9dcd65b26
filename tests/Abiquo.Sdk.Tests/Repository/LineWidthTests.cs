namespace Abiquo.Sdk.Tests.Repository;

public sealed class LineWidthTests
{
    private const int Columns = 140;

    private static readonly string[] Folders = ["generator", "runtime", "samples", "tests"];

    /// <summary>Folders with lines that still have to be wrapped. Remove a folder when that is done; the list should end up empty.</summary>
    private static readonly string[] Exempt =
    [
        "tests/Abiquo.Sdk.Generator.Tests/", "tests/Abiquo.Sdk.Tests/",
    ];

    [Test]
    public void No_line_is_wider_than_the_guideline()
    {
        var files = Folders.SelectMany(HandWrittenFiles.In).Where(file => !IsExempt(file.Path)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Is.Not.Empty);
            Assert.That(files.SelectMany(file => WideLines(file.Text).Select(line => $"{file.Path}({line})")), Is.Empty);
        }
    }

    [Test]
    public void A_folder_is_exempt_only_while_it_has_wide_lines() => Assert.That(
        Exempt.Where(folder => !HandWrittenFiles.In(folder.TrimEnd('/')).Any(file => WideLines(file.Text).Any())),
        Is.Empty);

    [Test]
    public void It_finds_what_it_looks_for() =>
        Assert.That(WideLines($"{new string('a', Columns)}\n{new string('b', Columns + 1)}\r\n"), Is.EqualTo([2]));

    private static bool IsExempt(string path) =>
        path.Contains(".verified.", StringComparison.Ordinal) || Exempt.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static IEnumerable<int> WideLines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line, i)).Where(line => line.line.Length > Columns).Select(line => line.i + 1);
}
