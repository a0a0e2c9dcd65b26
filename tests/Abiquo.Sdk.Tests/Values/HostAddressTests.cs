namespace Abiquo.Sdk.Tests.Values;

public sealed class HostAddressTests
{
    [TestCase("10.0.0.10", "10.0.0.10")]
    [TestCase("0.0.0.0", "0.0.0.0")]
    [TestCase("255.255.255.255", "255.255.255.255")]
    [TestCase("2001:DB8:0:0:0:0:0:10", "2001:db8::10")]
    [TestCase("2001:0db8::0010", "2001:db8::10")]
    [TestCase("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1")]
    [TestCase("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1")]
    [TestCase("0:0:0:0:0:0:0:1", "::1")]
    public void An_address_is_accepted_and_shown_in_its_shortest_form(string text, string shown)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HostAddress.Parse(text).ToString(), Is.EqualTo(shown));
            Assert.That(HostAddress.Parse(text), Is.EqualTo(HostAddress.Parse(shown)));
            Assert.That(HostAddress.Parse(text).GetHashCode(), Is.EqualTo(HostAddress.Parse(shown).GetHashCode()));
            Assert.That(HostAddress.TryParse(text, out var value), Is.True);
            Assert.That(value.IsIPv6, Is.EqualTo(text.Contains(':', StringComparison.Ordinal)));
        }
    }

    [TestCase("", "it is empty")]
    [TestCase("10.0.0", "an IPv4 address has four numbers separated by dots")]
    [TestCase("10.0.0.10.1", "an IPv4 address has four numbers separated by dots")]
    [TestCase("1", "an IPv4 address has four numbers separated by dots")]
    [TestCase("cloud.example.com", "an IPv4 address has four numbers separated by dots")]
    [TestCase("10.0.0.256", "'256' is not a number from 0 to 255")]
    [TestCase("10.0.0.010", "'010' is not a number from 0 to 255")]
    [TestCase("10.0.0.0x1", "'0x1' is not a number from 0 to 255")]
    [TestCase("10.0.0.-1", "'-1' is not a number from 0 to 255")]
    [TestCase("10.0..1", "'' is not a number from 0 to 255")]
    [TestCase(" 10.0.0.1", "' 10' is not a number from 0 to 255")]
    [TestCase("10.0.0.0/24", "'0/24' is not a number from 0 to 255")]
    [TestCase("fe80::1%eth0", "the character '%' is not allowed in an IPv6 address")]
    [TestCase("[2001:db8::1]", "the character '[' is not allowed in an IPv6 address")]
    [TestCase("2001:db8::/32", "the character '/' is not allowed in an IPv6 address")]
    [TestCase("10.0.0.1:80", "it is not an IPv6 address")]
    [TestCase("2001:db8::1::2", "it is not an IPv6 address")]
    [TestCase("1:2:3:4:5:6:7", "it is not an IPv6 address")]
    [TestCase("::ffff:010.0.0.1", "it is not an IPv6 address")]
    [TestCase("::ffff:10.0.0.1", "it is an IPv4-mapped IPv6 address: write '10.0.0.1'")]
    [TestCase("::ffff:a00:1", "it is an IPv4-mapped IPv6 address: write '10.0.0.1'")]
    public void Other_text_is_refused_with_what_was_expected_and_why(string text, string why)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => HostAddress.Parse(text),
                Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is not an IP address such as '10.0.0.10' or '2001:db8::10': {why}."));
            Assert.That(HostAddress.TryParse(text, out var value), Is.False);
            Assert.That(value, Is.EqualTo(default(HostAddress)));
        }
    }

    [TestCase("127.0.0.1", true, true)]
    [TestCase("127.8.9.10", true, true)]
    [TestCase("::1", true, true)]
    [TestCase("10.0.0.10", false, true)]
    [TestCase("2001:db8::1", false, true)]
    [TestCase("0.0.0.0", false, false)]
    [TestCase("::", false, false)]
    [TestCase("255.255.255.255", false, false)]
    [TestCase("224.0.0.1", false, false)]
    [TestCase("239.255.255.255", false, false)]
    [TestCase("ff02::1", false, false)]
    public void Addresses_that_no_other_machine_reaches_are_known(string text, bool isLoopback, bool isUnicast)
    {
        var address = HostAddress.Parse(text);
        Assert.That((address.IsLoopback, address.IsUnicast), Is.EqualTo((isLoopback, isUnicast)));
    }

    [Test]
    public void No_address_is_an_empty_text_and_no_machine_s()
    {
        HostAddress none = default;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(none.ToString(), Is.Empty);
            Assert.That((none.IsIPv6, none.IsLoopback, none.IsUnicast), Is.EqualTo((false, false, false)));
            Assert.That(none, Is.EqualTo(new HostAddress()));
            Assert.That(none, Is.Not.EqualTo(HostAddress.Parse("0.0.0.0")));
            Assert.That(HostAddress.TryParse(null, out _), Is.False);
            Assert.That(() => HostAddress.Parse(null!), Throws.ArgumentNullException);
        }
    }
}
