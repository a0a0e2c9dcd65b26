using Abiquo.Sdk.Generator.Json;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Json;

public class JsonParserTests
{
    private const string Comma = "there is nothing before this comma that it could follow; remove it";

    [TestCase("""{ "a": ⟦1⟧ }""")]
    [TestCase("""{ "a": ⟦-12.5e+3⟧ }""")]
    [TestCase("""{ "a": ⟦"text"⟧ }""")]
    [TestCase("""{"a":⟦"text"⟧}""")]
    [TestCase("""{ "a" : ⟦true⟧ }""")]
    [TestCase("""{ "a":⟦null⟧}""")]
    [TestCase("""{ "a": ⟦[1, 2]⟧ }""")]
    [TestCase("""{ "a": ⟦{ "b": {} }⟧ }""")]
    [TestCase("""{ "a": ⟦"\u0041\n\"\\"⟧ }""")]
    [TestCase("{\r\n\t\"b\": 0,\r\n\t\"a\": ⟦\"x\"⟧\r\n}")]
    [TestCase("{\r\"b\": 0,\r\"a\": ⟦\"x\"⟧ }")]
    [TestCase("{\n\n  \"é😀\": \"é😀\",\n  \"a\": ⟦\"😀é\"⟧ }")]
    [TestCase("{ \"b\": \"one\u2028two\u2029three\u0085four\",\n \"a\": ⟦\"x\"⟧ }")]
    [TestCase("\uFEFF{ \"a\": ⟦\"x\"⟧ }")]
    [TestCase("\uFEFF{\n \"a\": ⟦\"x\"⟧ }")]
    [TestCase("""{ "a": ⟦1⟧, }""")]
    [TestCase("""{ "a": ⟦[1, [2,], ]⟧, }""")]
    [TestCase("""{ "a": ⟦{ "b": {}, }⟧ , /* , */ }""")]
    [TestCase("""/* one */{/**/"a"/* " */:/*,*/⟦"x"⟧/* } */}/* end */""")]
    [TestCase("// one\r\n{ // { two\r\n\"a\": // \"three\r\n ⟦\"x\"⟧ // \u2028 four\r} // end")]
    [TestCase("{ \"b\": 1, /* \n é😀 \r\n\r \u2028 */ \"a\": ⟦\"x\"⟧ }")]
    [TestCase("\uFEFF/* mark */{\n \"a\": ⟦\"x\"⟧ }")]
    [TestCase("""{ "a": ⟦"no // comment, /* nor this"⟧ }""")]
    [TestCase("""{ "a": ⟦"\" // still none"⟧ }""")]
    [TestCase("{ \"a\": ⟦1⟧/**/, \"b\": 2 //*/\n}")]
    public void A_value_is_where_it_stands(string marked)
    {
        var (text, span) = MarkedText.Parse(marked);
        var (value, error) = JsonParser.Parse(text);
        Assert.That(error, Is.Null);
        var member = ((JsonObject)value!).Members.Single(member => member.Name == "a");
        Assert.That(text.Substring(member.Value.Span.Start, member.Value.Span.Length), Is.EqualTo(text.Substring(span.Start, span.Length)));
        Assert.That(member.Value.Span, Is.EqualTo(span));
    }

    [TestCase("""{ "b": 1, ⟦"a"⟧: 1 }""")]
    [TestCase("""{ "b": 1, /* "b" */ ⟦"a"⟧ /* "c": */ : 1, }""")]
    [TestCase("""{ "b": 1, ⟦"a\u0062"⟧   : 1 }""")]
    [TestCase("{ \"b\": \"\u2028\",\n ⟦\"é😀\"⟧\n:\n1 }")]
    public void A_name_is_where_it_stands(string marked)
    {
        var (text, span) = MarkedText.Parse(marked);
        var value = JsonParser.Parse(text).Value;
        Assert.That(((JsonObject)value!).Members[^1].NameSpan, Is.EqualTo(span));
    }

    [TestCase("⟦⟧", "is empty")]
    [TestCase("\n ⟦ ⟧", "is empty")]
    [TestCase("""{ "a": 1, ⟦,⟧ "b": 2 }""", Comma)]
    [TestCase("""{ "a": 1, /* , */ ⟦,⟧ }""", Comma)]
    [TestCase("""{ "a": [1,⟦,⟧] }""", Comma)]
    [TestCase("""{ "a": [⟦,⟧ 1] }""", Comma)]
    [TestCase("{ \"a\": [ // none\n⟦,⟧ ] }", Comma)]
    [TestCase("""{⟦,⟧}""", Comma)]
    [TestCase("""{ "a": ⟦,⟧ "b": 1 }""", "a value is expected")]
    [TestCase("""{ "a": ⟦/*⟧ 1 }""", "this comment has no end; expected '*/'")]
    [TestCase("""{ "a": 1 } ⟦/*⟧""", "this comment has no end")]
    [TestCase("""{ "a": 1 } ⟦/*⟧/""", "this comment has no end")]
    [TestCase("""{ "a": ⟦x⟧, "b": 1 /* }""", "")]
    [TestCase("""{ "a": 1 ⟦/⟧ }""", "")]
    [TestCase("""{ "a": 1 ⟦#⟧ no comment }""", "")]
    [TestCase("""{ "a": ⟦'/*'⟧ }""", "a value is expected")]
    [TestCase("// only a commen⟦t⟧", "is empty")]
    [TestCase("""{ "a": ⟦'x'⟧ }""", "a value is expected")]
    [TestCase("""{ ⟦'a'⟧: 1 }""", "member name in double quotes")]
    [TestCase("""{ ⟦a⟧: 1 }""", "member name in double quotes")]
    [TestCase("""{ "a": ⟦NaN⟧ }""", "a value is expected")]
    [TestCase("""{ "a": ⟦0x1F⟧ }""", "a value is expected")]
    [TestCase("""{ "a": ⟦007⟧ }""", "a value is expected")]
    [TestCase("""{ "a": ⟦undefined⟧ }""", "a value is expected")]
    [TestCase("{ \"a\": \"x⟦\n⟧\" }", "must be escaped")]
    [TestCase("""{ "a": 1 } ⟦x⟧""", "")]
    [TestCase("""{ "a": 1 ⟦}⟧""", null)]
    public void What_is_not_json_is_refused_at_its_place(string marked, string? reason)
    {
        var (text, span) = MarkedText.Parse(marked);
        var (value, error) = JsonParser.Parse(text);
        if (reason is null)
        {
            Assert.That(value, Is.Not.Null);
            return;
        }

        Assert.That(value, Is.Null);
        Assert.That(error!.Reason, Does.Contain(reason));
        Assert.That(error.Span.Start, Is.EqualTo(span.Start).Within(reason.Length == 0 || span.IsEmpty ? 1 : span.Length));
        Assert.That(error.Span.End, Is.LessThanOrEqualTo(text.Length));
    }

    [Test]
    public void Lines_that_only_Roslyn_counts_do_not_move_later_positions()
    {
        var text = "{ \"b\": \"\u2028\u0085\",\n\"a\": \"x\" }";
        var value = (JsonObject)JsonParser.Parse(text).Value!;
        var shown = SourceText.From(text).Lines.GetLinePositionSpan(value.Members[1].Value.Span);
        Assert.That(shown.Start, Is.EqualTo(new LinePosition(3, 5)), "Roslyn shows four lines, as editors that follow it do");
    }

    [Test]
    public void Nesting_without_end_is_refused()
    {
        var error = JsonParser.Parse(new string('[', 10_000)).Error;
        Assert.That(error?.Reason, Does.Contain("MaxDepth"));
    }
}
