using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class CsvWriterTests
{
    [TestCase("=cmd|' /C calc'!A0")]
    [TestCase("=HYPERLINK(\"http://evil.example\",\"x\")")]
    [TestCase("+1+1")]
    [TestCase("-1+1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1+1")]
    [TestCase("\r=1+1")]
    [TestCase("\n=1+1")]
    [TestCase("|calc")]
    [TestCase("%calc")]
    public void A_cell_that_a_spreadsheet_would_evaluate_gets_an_apostrophe(string cell) =>
        Assert.That(Rfc4180.Read(CsvWriter.Write(HostileCells.Row(cell)))[1], Is.EqualTo(["'" + cell]));

    [TestCase("plain")]
    [TestCase("")]
    [TestCase("10.0.0.10")]
    [TestCase("0.0.0.0/0")]
    [TestCase("a=b")]
    [TestCase("a - b")]
    [TestCase("say \"yes\", or no")]
    [TestCase("\"")]
    [TestCase("\"\"")]
    [TestCase("two\nlines")]
    [TestCase("two\r\nlines")]
    [TestCase(",")]
    [TestCase("<script>alert(1)</script>")]
    [TestCase("ünïcödé \u2028 \U0001F600")]
    public void Any_other_cell_is_read_back_as_it_was(string cell) =>
        Assert.That(Rfc4180.Read(CsvWriter.Write(HostileCells.Row(cell, "next")))[1], Is.EqualTo([cell, "next"]));

    [Test]
    public void Only_cells_that_need_them_have_quotes() =>
        Assert.That(CsvWriter.Write(HostileCells.Row("plain", "a,b", "c\"d", "e\nf")), Is.EqualTo("a,b,c,d\nplain,\"a,b\",\"c\"\"d\",\"e\nf\"\n"));

    [Test]
    public void Column_names_are_guarded_like_cells() =>
        Assert.That(CsvWriter.Write(new("t", ["=a", "b,c"], [])), Is.EqualTo("'=a,\"b,c\"\n"));

    [Test]
    public void A_table_without_rows_is_its_column_names() => Assert.That(CsvWriter.Write(new("t", ["a", "b"], [])), Is.EqualTo("a,b\n"));
}
