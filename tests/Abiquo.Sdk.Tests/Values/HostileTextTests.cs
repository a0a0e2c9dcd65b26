using System.Globalization;

namespace Abiquo.Sdk.Tests.Values;

[TestFixtureSource(typeof(HostileText), nameof(HostileText.Names))]
public sealed class HostileTextTests(string name)
{
    private readonly string _text = HostileText.Named(name);

    [Test]
    public void It_is_no_name()
    {
        Refuses(text => Fqdn.Parse(text), _text);
        Refuses(text => Fqdn.Parse(text), $"a{_text}.example.com");
        Refuses(text => Fqdn.Parse(text), "cloud.example.com" + _text);
    }

    [Test]
    public void It_is_no_address()
    {
        Refuses(text => HostAddress.Parse(text), _text);
        Refuses(text => HostAddress.Parse(text), "10.0.0.1" + _text);
        Refuses(text => HostAddress.Parse(text), "2001:db8::1" + _text);
    }

    [Test]
    public void It_is_no_name_or_address()
    {
        Refuses(text => NameOrAddress.Parse(text), _text);
        Refuses(text => NameOrAddress.Parse(text), "ldap.example.com" + _text);
        Refuses(text => NameOrAddress.Parse(text), "10.0.0.1" + _text);
        Refuses(text => NameOrAddress.Parse(text), $"2001:{_text}:1");
    }

    [Test]
    public void It_is_no_network()
    {
        Refuses(text => Network.Parse(text), _text);
        Refuses(text => Network.Parse(text), "10.9.0.0/24" + _text);
        Refuses(text => Network.Parse(text), $"2001:db8::{_text}/32");
    }

    [Test]
    public void It_is_no_share()
    {
        Refuses(text => NfsShare.Parse(text), _text);
        Refuses(text => NfsShare.Parse(text), $"nfs{_text}:/export");
        Refuses(text => NfsShare.Parse(text), $"nfs:/export/{_text}/x");
    }

    [Test]
    public void It_is_no_datacenter_id()
    {
        Refuses(text => DatacenterId.Parse(text), _text);
        Refuses(text => DatacenterId.Parse(text), "madrid" + _text);
    }

    private void Refuses<T>(Func<string, T> parse, string text)
    {
        var refusal = Assert.Throws<FormatException>(() => parse(text));
        Assert.That(refusal.Message.Where(IsMischievous).Select(c => $"U+{(int)c:X4}"), Is.Empty, $"{name}: characters in the message that change how it looks");
    }

    private static bool IsMischievous(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
