namespace Abiquo.Sdk.Tests.Values;

public sealed class HostTests
{
    [Test]
    public void A_host_takes_an_address_of_each_family_in_any_order()
    {
        var one = new Host("cloud.example.com", "10.0.0.10", "2001:db8::10");
        var other = new Host("CLOUD.example.com", "2001:db8:0::10", "10.0.0.10");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(one.Addresses, Is.EqualTo([HostAddress.Parse("10.0.0.10"), HostAddress.Parse("2001:db8::10")]));
            Assert.That(one.ToString(), Is.EqualTo("cloud.example.com (10.0.0.10, 2001:db8::10)"));
        }
    }

    [TestCase("10.0.0.10", "10.0.0.11")]
    [TestCase("10.0.0.10", "10.0.0.10")]
    [TestCase("2001:db8::10", "2001:db8::11")]
    public void Two_addresses_of_one_family_are_refused(string one, string other) =>
        Assert.That(
            () => new Host("cloud.example.com", one, other),
            Throws.ArgumentException.With.Message.Contains(
                $"'cloud.example.com' has two addresses of the same family, {one} and {other}; give one IPv4 and one IPv6 address."));

    [Test]
    public void A_planned_host_has_no_address()
    {
        var host = new Host("cloud.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(host.Addresses, Is.Empty);
            Assert.That(host.IPv4, Is.Null);
            Assert.That(host.IPv6, Is.Null);
            Assert.That(host.ToString(), Is.EqualTo("cloud.example.com"));
        }
    }

    [Test]
    public void Hosts_differ_by_name_and_by_address()
    {
        var host = new Host("cloud.example.com", "10.0.0.10");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(host, Is.Not.EqualTo(new Host("cloud.example.org", "10.0.0.10")));
            Assert.That(host, Is.Not.EqualTo(new Host("cloud.example.com", "10.0.0.11")));
            Assert.That(host, Is.Not.EqualTo(new Host("cloud.example.com")));
        }
    }
}
