using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class MarkdownWriterTests
{
    [TestCase("a|b", @"a\|b")]
    [TestCase(@"a\|b", @"a\\\|b")]
    [TestCase("`code`", @"\`code\`")]
    [TestCase("*bold* _slanted_ ~gone~", @"\*bold\* \_slanted\_ \~gone\~")]
    [TestCase("[text](http://evil.example)", @"\[text\](http://evil.example)")]
    [TestCase("![image](http://evil.example)", @"\!\[image\](http://evil.example)")]
    [TestCase("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [TestCase("&lt;", "&amp;lt;")]
    [TestCase("# heading", @"\# heading")]
    [TestCase("two\nlines", "two lines")]
    [TestCase("two\r\nlines", "two  lines")]
    [TestCase("\u001b[31mred", @" \[31mred")]
    [TestCase("NUL\0", "NUL ")]
    [TestCase("plain, \"quoted\" and 'quoted'", "plain, \"quoted\" and 'quoted'")]
    public void What_Markdown_or_HTML_would_interpret_is_escaped(string cell, string escaped) =>
        Assert.That(MarkdownWriter.Write(HostileCells.Row(cell)), Is.EqualTo($"| a |\n| --- |\n| {escaped} |\n"));

    [Test]
    public void Every_row_is_one_line_with_all_cells()
    {
        var lines = MarkdownWriter.Write(HostileCells.Row("a\nb", "c|d", "")).Split('\n');
        Assert.That(lines, Is.EqualTo(["| a | b | c |", "| --- | --- | --- |", @"| a b | c\|d |  |", ""]));
    }

    [Test]
    public void Numbers_stand_right() =>
        Assert.That(MarkdownWriter.Write(new("t", ["name", new("port", IsNumber: true)], [["a", "1"]])), Is.EqualTo("| name | port |\n| --- | --: |\n| a | 1 |\n"));
}
