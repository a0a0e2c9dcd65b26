using System.Text;
using Abiquo.Sdk.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Serialization;

public sealed class HostileDocumentTests
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(DocumentTests.Text);

    [TestCase("", "(1,1): error ABQ4001: the document is empty; create one with the verb export.")]
    [TestCase(" \n ", "the document is empty")]
    [TestCase("{ \"format\": 1, }", "(1,16): error ABQ4001: a trailing comma is not allowed; remove it.")]
    [TestCase("{ // no\n}", "(1,3): error ABQ4001: JSON does not allow comments; remove this one.")]
    [TestCase("/* no */ {}", "(1,1): error ABQ4001: JSON does not allow comments")]
    [TestCase("{\n  \"format\": 01 }", "(2,14): error ABQ4001: this is not JSON: ")]
    [TestCase("{\n  \"format\": NaN }", "(2,13): error ABQ4001: this is not JSON: ")]
    [TestCase("{ 'format': 1 }", "(1,3): error ABQ4001: this is not JSON: ")]
    [TestCase("{} {}", "(1,4): error ABQ4001: this is not JSON: ")]
    [TestCase("{", "this is not JSON: ")]
    [TestCase("{ \"format", "this is not JSON: ")]
    [TestCase("[]", "(1,1): error ABQ4001: expected a distributed scalable environment, an object, but found a list.")]
    [TestCase("null", "(1,1): error ABQ4001: expected a distributed scalable environment, an object, but found null")]
    [TestCase("{ \"form\\ud800at\": 1 }", "(1,3): error ABQ4001: an escape such as \\ud83d is half of a surrogate pair")]
    [TestCase("{ \"spec\": \"\\udc00\" }", "(1,11): error ABQ4001: an escape such as \\ud83d is half of a surrogate pair")]
    public void What_is_not_JSON_has_one_clear_problem(string text, string says)
    {
        var problem = Problems.In(text).Single().ToString();
        Assert.That(problem, Does.Contain(says).And.Not.Contain("BytePosition").And.Not.Contain("reader options"));
    }

    [TestCase("[")]
    [TestCase("{\"Server\":")]
    public void Deep_nesting_is_refused(string open) =>
        Assert.That(Problems.In(string.Concat(Enumerable.Repeat(open, 100_000))).Single().Message, Is.EqualTo("the document is nested more than 64 levels deep, which no environment needs."));

    [TestCase(new byte[] { 0x7b, 0x0a, 0xff, 0x7d }, "(2,1): error ABQ4001: the document is not UTF-8; save it as UTF-8.")]
    [TestCase(new byte[] { 0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00 }, "(1,1): error ABQ4001: the document is not UTF-8")]
    [TestCase(new byte[] { 0x7b, 0x22, 0xc3 }, "the document is not UTF-8")]
    public void Other_encodings_are_refused(byte[] bytes, string says) =>
        Assert.That(EnvironmentJson.ReadLike(Samples.Small, bytes).Problems.Single().ToString(), Does.Contain(says));

    [TestCase("\"dn.example.com\"", "\"\\u001b[2Jdn\\u202e.example.com\"", "\u001b", "\u202e")]
    [TestCase("\"Server\": {", "\"\\u001b[2J\\nServer\": {", "\u001b", "\n")]
    public void What_changes_how_text_looks_is_shown_as_an_escape(string old, string replacement, params string[] hidden)
    {
        var shown = Problems.Of(old, replacement).Select(problem => problem.ToString()).ToList();
        Assert.That(shown, Is.Not.Empty.And.All.Matches<string>(line => !hidden.Any(part => line.Contains(part, StringComparison.Ordinal))));
    }

    [Test]
    public void A_document_with_any_bytes_changed_is_read_or_refused_but_never_throws() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Changes.ToArbitrary(), changes =>
        {
            var bytes = Document.ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            var reading = EnvironmentJson.ReadLike(Samples.Small, bytes);
            return reading.IsValid ? reading.Environment.Validate().Count == 0 : reading.Problems.All(problem => problem is { Line: > 0, Column: > 0, Message.Length: > 0 });
        }));

    [Test]
    public void A_document_that_is_cut_anywhere_never_throws() =>
        Assert.That(Enumerable.Range(0, Document.Length - 1).Select(length => EnvironmentJson.ReadLike(Samples.Small, Document.AsSpan(0, length)).Problems.Count), Has.All.GreaterThan(0));

    private static Gen<IList<(int At, byte Value)>> Changes => (
        from at in Gen.Choose(0, Document.Length - 1)
        from value in Gen.OneOf(Gen.Elements("{}[]\",:0-9.eE\\/ntu\n Ab"u8.ToArray()), Gen.Choose(0, 255).Select(value => (byte)value))
        select (at, value)).NonEmptyListOf().Select(changes => (IList<(int, byte)>)changes.Take(4).ToList());
}
