namespace Abiquo.Sdk.Tests.Values;

public sealed class FqdnTests
{
    [TestCase("cloud.example.com")]
    [TestCase("a.b")]
    [TestCase("1a.example.com")]
    [TestCase("xn--caf-dma.example.com")]
    [TestCase("10.example.com")]
    public void A_fully_qualified_name_is_accepted(string text)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Fqdn.Parse(text).ToString(), Is.EqualTo(text));
            Assert.That(Fqdn.TryParse(text, out var value), Is.True);
            Assert.That(value, Is.EqualTo(Fqdn.Parse(text)));
        }
    }

    [TestCase("", "it is empty")]
    [TestCase("cloud", "it has no dot")]
    [TestCase("cloud..com", "it has an empty label: two dots in a row, or a dot at an end")]
    [TestCase("cloud.example.com.", "it has an empty label: two dots in a row, or a dot at an end")]
    [TestCase(".example.com", "it has an empty label: two dots in a row, or a dot at an end")]
    [TestCase("-cloud.example.com", "the label '-cloud' starts or ends with '-'")]
    [TestCase("cloud-.example.com", "the label 'cloud-' starts or ends with '-'")]
    [TestCase("my_cloud.example.com", "the character '_' is not allowed in it")]
    [TestCase("café.example.com", "the character U+00E9 is not allowed in it")]
    [TestCase("10.0.0.10", "its last label is a number, as in an address")]
    [TestCase("cloud.example.1", "its last label is a number, as in an address")]
    [TestCase("https://cloud.example.com", "the character ':' is not allowed in it")]
    public void Other_text_is_refused_with_what_was_expected_and_why(string text, string why)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => Fqdn.Parse(text),
                Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is not a fully qualified domain name such as 'host.example.com': {why}."));
            Assert.That(Fqdn.TryParse(text, out var value), Is.False);
            Assert.That(value, Is.EqualTo(default(Fqdn)));
        }
    }

    [Test]
    public void A_label_has_at_most_63_characters_and_a_name_253()
    {
        var label = new string('a', 63);
        var longest = $"{label}.{label}.{label}.{new string('a', 61)}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Fqdn.Parse(longest).ToString(), Has.Length.EqualTo(253));
            Assert.That(() => Fqdn.Parse(longest + "a"), Throws.TypeOf<FormatException>().With.Message.Contains("it is longer than 253 characters"));
            Assert.That(() => Fqdn.Parse($"a{label}.com"), Throws.TypeOf<FormatException>().With.Message.Contains("a label is longer than 63 characters"));
        }
    }

    [Test]
    public void Names_that_differ_only_in_case_are_equal()
    {
        Fqdn one = "CLOUD.Example.com", other = "cloud.example.COM";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(one.ToString(), Is.EqualTo("cloud.example.com"));
            Assert.That(one, Is.Not.EqualTo(Fqdn.Parse("cloud.example.org")));
        }
    }

    [Test, SetCulture("tr-TR")]
    public void The_Turkish_capital_I_becomes_a_plain_i() =>
        Assert.That(Fqdn.Parse("CLOUD.WIKI.COM").ToString(), Is.EqualTo("cloud.wiki.com"));

    [Test]
    public void No_name_is_an_empty_text()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(default(Fqdn).ToString(), Is.Empty);
            Assert.That(default(Fqdn), Is.EqualTo(new Fqdn()));
            Assert.That(Fqdn.TryParse(null, out _), Is.False);
            Assert.That(() => Fqdn.Parse(null!), Throws.ArgumentNullException);
        }
    }
}
