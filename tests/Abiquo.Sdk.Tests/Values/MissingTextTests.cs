namespace Abiquo.Sdk.Tests.Values;

/// <summary>A text that may be missing becomes a value that may be missing.</summary>
public sealed class MissingTextTests
{
    private static readonly string? Missing = Environment.GetEnvironmentVariable("ABIQUO_SDK_NOBODY_SETS_THIS");

    [Test]
    public void No_text_is_no_value()
    {
        HostAddress? address = Missing;
        Network? network = Missing;
        NameOrAddress? host = Missing;
        Fqdn? name = Missing;
        NfsShare? share = Missing;
        DatacenterId? id = Missing;
        Assert.That(new object?[] { address, network, host, name, share, id }, Is.All.Null);
    }

    [Test]
    public void A_host_without_an_address_is_a_planned_host() =>
        Assert.That(new Host("a.example.com", Missing, Missing), Is.EqualTo(new Host("a.example.com")));

    [Test]
    public void A_host_with_an_address_has_it() =>
        Assert.That(new Host("a.example.com", "10.0.0.1", Missing).IPv4, Is.EqualTo((HostAddress)"10.0.0.1"));

    [Test]
    public void A_bad_text_is_refused_as_ever() =>
        Assert.That(() => new Host("a.example.com", (string?)"10.0.0.256"), Throws.InstanceOf<FormatException>());
}
