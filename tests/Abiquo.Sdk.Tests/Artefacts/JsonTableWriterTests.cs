using System.Text.Json;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class JsonDocumentTextTests
{
    [TestCase("say \"yes\"")]
    [TestCase(@"back\slash")]
    [TestCase("two\r\nlines")]
    [TestCase("NUL\0 ESC\u001b NEL\u0085")]
    [TestCase("\u2028 \u2029")]
    [TestCase("<script>alert('1')</script> &amp;")]
    [TestCase("ünïcödé \U0001F600")]
    [TestCase("=cmd")]
    public void Any_cell_is_read_back_as_it_was(string cell)
    {
        using var json = JsonDocument.Parse(JsonTableWriter.Write(HostileCells.Row(cell)));
        Assert.That(json.RootElement[0].GetProperty("a").GetString(), Is.EqualTo(cell));
    }

    [Test]
    public void No_character_is_left_that_HTML_or_a_terminal_would_interpret()
    {
        var text = JsonTableWriter.Write(HostileCells.Row("<script>'&", "\u001b[31m\r\0\u0085", "\u2028\u2029"));
        Assert.That(text.Where(c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029' || (char.IsControl(c) && c != '\n')), Is.Empty);
    }

    [Test]
    public void Numbers_are_numbers_and_a_missing_one_is_an_empty_text() =>
        Assert.That(
            JsonTableWriter.Write(new Table("t", ["name", new("port", IsNumber: true)], [["1", "22"], ["2", ""]])),
            Is.EqualTo("[\n  {\n    \"name\": \"1\",\n    \"port\": 22\n  },\n  {\n    \"name\": \"2\",\n    \"port\": \"\"\n  }\n]\n"));

    [Test]
    public void Several_tables_are_an_object_with_a_list_for_each()
    {
        using var json = JsonDocument.Parse(JsonTableWriter.Write([new Table("one", ["a"], [["x"]]), new Table("two", ["a"], [])]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("one")[0].GetProperty("a").GetString(), Is.EqualTo("x"));
            Assert.That(json.RootElement.GetProperty("two").GetArrayLength(), Is.Zero);
        }
    }
}
