namespace Abiquo.Sdk.Tests.Values;

public sealed class NameOrAddressTests
{
    [TestCase("ldap.example.com", "ldap.example.com")]
    [TestCase("LDAP.Example.com", "ldap.example.com")]
    [TestCase("10.example.com", "10.example.com")]
    public void A_name_is_accepted_and_shown_in_lower_case(string text, string shown)
    {
        var host = NameOrAddress.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(host.ToString(), Is.EqualTo(shown));
            Assert.That(host.Name, Is.EqualTo((Fqdn)text));
            Assert.That(host.Address, Is.Null);
            Assert.That(host, Is.EqualTo((NameOrAddress)Fqdn.Parse(text)));
            Assert.That(NameOrAddress.TryParse(text, out var value), Is.True);
            Assert.That(value, Is.EqualTo(host));
            Assert.That(value.GetHashCode(), Is.EqualTo(host.GetHashCode()));
        }
    }

    [TestCase("10.0.0.5", "10.0.0.5")]
    [TestCase("2001:0DB8:0::5", "2001:db8::5")]
    public void An_address_is_accepted_and_shown_in_its_shortest_form(string text, string shown)
    {
        var host = NameOrAddress.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(host.ToString(), Is.EqualTo(shown));
            Assert.That(host.Name, Is.Null);
            Assert.That(host.Address, Is.EqualTo((HostAddress)text));
            Assert.That(host, Is.EqualTo((NameOrAddress)HostAddress.Parse(text)));
            Assert.That(NameOrAddress.TryParse(text, out var value), Is.True);
            Assert.That(value, Is.EqualTo(host));
        }
    }

    [TestCase("", "it is empty")]
    [TestCase("ldap", "it has no dot")]
    [TestCase("ldap.example.com.", "it has an empty label: two dots in a row, or a dot at an end")]
    [TestCase("*.example.com", "the character '*' is not allowed in it")]
    [TestCase("ldap.example.com:389", "the character 'l' is not allowed in an IPv6 address")]
    [TestCase("10.0.0.256", "'256' is not a number from 0 to 255")]
    [TestCase("10.0.0", "an IPv4 address has four numbers separated by dots")]
    [TestCase("10.0.0.0/24", "the character '/' is not allowed in it")]
    [TestCase("2001:db8::/32", "the character '/' is not allowed in an IPv6 address")]
    [TestCase("::ffff:10.0.0.1", "it is an IPv4-mapped IPv6 address: write '10.0.0.1'")]
    public void Other_text_is_refused_with_what_was_expected_and_why(string text, string why)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => NameOrAddress.Parse(text),
                Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is not a name such as 'ldap.example.com' or an IP address such as '10.0.0.10': {why}."));
            Assert.That(NameOrAddress.TryParse(text, out var value), Is.False);
            Assert.That(value, Is.EqualTo(default(NameOrAddress)));
        }
    }

    [Test]
    public void No_value_is_an_empty_text()
    {
        NameOrAddress ofNoName = default(Fqdn);
        NameOrAddress ofNoAddress = default(HostAddress);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(default(NameOrAddress).ToString(), Is.Empty);
            Assert.That(ofNoName, Is.EqualTo(default(NameOrAddress)));
            Assert.That(ofNoAddress, Is.EqualTo(default(NameOrAddress)));
            Assert.That(NameOrAddress.TryParse(null, out _), Is.False);
            Assert.That(() => NameOrAddress.Parse(null!), Throws.ArgumentNullException);
        }
    }
}
