namespace Abiquo.Sdk.Tests.Values;

public sealed class NetworkTests
{
    [TestCase("10.9.0.0/24", "10.9.0.0/24", 24)]
    [TestCase("0.0.0.0/0", "0.0.0.0/0", 0)]
    [TestCase("10.9.0.7", "10.9.0.7", 32)]
    [TestCase("10.9.0.7/32", "10.9.0.7", 32)]
    [TestCase("10.8.0.0/13", "10.8.0.0/13", 13)]
    [TestCase("::/0", "::/0", 0)]
    [TestCase("2001:0DB8:0::/32", "2001:db8::/32", 32)]
    [TestCase("2001:db8::1/128", "2001:db8::1", 128)]
    public void A_network_is_accepted_and_shown_in_its_shortest_form(string text, string shown, int prefixLength)
    {
        var network = Network.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(network.ToString(), Is.EqualTo(shown));
            Assert.That(network.PrefixLength, Is.EqualTo(prefixLength));
            Assert.That(network, Is.EqualTo(Network.Parse(shown)));
            Assert.That(network.IsIPv6, Is.EqualTo(text.Contains(':', StringComparison.Ordinal)));
            Assert.That(Network.TryParse(text, out var value), Is.True);
            Assert.That(value, Is.EqualTo(network));
        }
    }

    [TestCase("", "it is empty")]
    [TestCase("/24", "it is empty")]
    [TestCase("10.9.0/24", "an IPv4 address has four numbers separated by dots")]
    [TestCase("10.9.0.0/", "the prefix length '' is not a number from 0 to 32")]
    [TestCase("10.9.0.0/33", "the prefix length '33' is not a number from 0 to 32")]
    [TestCase("10.9.0.0/024", "the prefix length '024' is not a number from 0 to 32")]
    [TestCase("10.9.0.0/-1", "the prefix length '-1' is not a number from 0 to 32")]
    [TestCase("10.9.0.0/24/8", "the prefix length '24/8' is not a number from 0 to 32")]
    [TestCase("10.9.0.0/255.255.255.0", "the prefix length '255.255.255.0' is not a number from 0 to 32")]
    [TestCase("2001:db8::/129", "the prefix length '129' is not a number from 0 to 128")]
    [TestCase("10.9.0.1/24", "it has bits set after the prefix: the network is '10.9.0.0/24'")]
    [TestCase("10.9.0.0/13", "it has bits set after the prefix: the network is '10.8.0.0/13'")]
    [TestCase("2001:db8::1/32", "it has bits set after the prefix: the network is '2001:db8::/32'")]
    public void Other_text_is_refused_with_what_was_expected_and_why(string text, string why)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => Network.Parse(text),
                Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{text}' is not a network such as '10.9.0.0/24' or '2001:db8::/32': {why}."));
            Assert.That(Network.TryParse(text, out var value), Is.False);
            Assert.That(value, Is.EqualTo(default(Network)));
        }
    }

    [Test]
    public void An_address_is_the_network_of_one()
    {
        Network fromAddress = HostAddress.Parse("10.9.0.7");
        Network fromIPv6 = HostAddress.Parse("2001:db8::7");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fromAddress, Is.EqualTo(Network.Parse("10.9.0.7/32")));
            Assert.That(fromIPv6, Is.EqualTo(Network.Parse("2001:db8::7/128")));
            Assert.That(fromAddress.GetHashCode(), Is.EqualTo(Network.Parse("10.9.0.7/32").GetHashCode()));
        }
    }

    [Test]
    public void Networks_of_one_address_and_another_length_differ() =>
        Assert.That(Network.Parse("10.0.0.0/8"), Is.Not.EqualTo(Network.Parse("10.0.0.0/16")));

    [Test]
    public void Everybody_is_a_network_in_each_family()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Network.AnyIPv4.ToString(), Is.EqualTo("0.0.0.0/0"));
            Assert.That(Network.AnyIPv6.ToString(), Is.EqualTo("::/0"));
        }
    }

    [Test]
    public void No_network_is_an_empty_text()
    {
        Network ofNoAddress = default(HostAddress);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(default(Network).ToString(), Is.Empty);
            Assert.That(ofNoAddress, Is.EqualTo(default(Network)));
            Assert.That(default(Network), Is.Not.EqualTo(Network.AnyIPv4));
            Assert.That(Network.TryParse(null, out _), Is.False);
            Assert.That(() => Network.Parse(null!), Throws.ArgumentNullException);
        }
    }
}
