namespace Abiquo.Sdk.Tests.Values;

public sealed class DatacenterIdTests
{
    [TestCase("madrid")]
    [TestCase("dc-1")]
    [TestCase("DC_1")]
    [TestCase("1")]
    [TestCase("a-")]
    public void An_id_is_accepted_as_it_stands(string text)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DatacenterId.Parse(text).ToString(), Is.EqualTo(text));
            Assert.That(DatacenterId.TryParse(text, out var value), Is.True);
            Assert.That(value, Is.EqualTo(DatacenterId.Parse(text)));
        }
    }

    [TestCase("", "it is empty")]
    [TestCase("-madrid", "it does not start with a letter or a digit")]
    [TestCase("_madrid", "it does not start with a letter or a digit")]
    [TestCase("madrid.1", "the character '.' is not allowed in it: use letters, digits, '-' and '_'")]
    [TestCase("mad rid", "the character ' ' is not allowed in it: use letters, digits, '-' and '_'")]
    [TestCase("málaga", "the character U+00E1 is not allowed in it: use letters, digits, '-' and '_'")]
    [TestCase("madrid*", "the character '*' is not allowed in it: use letters, digits, '-' and '_'")]
    public void Other_text_is_refused_with_what_was_expected_and_why(string text, string why)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => DatacenterId.Parse(text),
                Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is not a datacenter ID such as 'madrid' or 'dc-1': {why}."));
            Assert.That(DatacenterId.TryParse(text, out var value), Is.False);
            Assert.That(value, Is.EqualTo(default(DatacenterId)));
        }
    }

    [Test]
    public void An_id_has_at_most_63_characters()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DatacenterId.Parse(new string('a', 63)).ToString(), Has.Length.EqualTo(63));
            Assert.That(() => DatacenterId.Parse(new string('a', 64)), Throws.TypeOf<FormatException>().With.Message.Contains("it is longer than 63 characters"));
        }
    }

    [Test]
    public void Ids_that_differ_in_case_differ_because_queue_names_do() =>
        Assert.That(DatacenterId.Parse("Madrid"), Is.Not.EqualTo(DatacenterId.Parse("madrid")));

    [Test]
    public void No_id_is_an_empty_text()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(default(DatacenterId).ToString(), Is.Empty);
            Assert.That(DatacenterId.TryParse(null, out _), Is.False);
            Assert.That(() => DatacenterId.Parse(null!), Throws.ArgumentNullException);
        }
    }
}
