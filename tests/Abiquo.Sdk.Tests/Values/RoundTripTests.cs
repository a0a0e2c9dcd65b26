using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Values;

public sealed class RoundTripTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Test]
    public void A_name_is_read_back_as_it_is_shown() => Check.One(Times, IsReadBack(ValidTexts.Fqdns, Fqdn.Parse));

    [Test]
    public void An_address_is_read_back_as_it_is_shown() => Check.One(Times, IsReadBack(ValidTexts.Addresses, HostAddress.Parse));

    [Test]
    public void A_name_or_address_is_read_back_as_it_is_shown() =>
        Check.One(Times, IsReadBack(Gen.OneOf(ValidTexts.Fqdns, ValidTexts.Addresses), NameOrAddress.Parse));

    [Test]
    public void A_network_is_read_back_as_it_is_shown() => Check.One(Times, IsReadBack(ValidTexts.Networks, Network.Parse));

    [Test]
    public void A_share_is_read_back_as_it_is_shown() => Check.One(Times, IsReadBack(ValidTexts.Shares, NfsShare.Parse));

    [Test]
    public void A_datacenter_id_is_read_back_as_it_is_shown() => Check.One(Times, IsReadBack(ValidTexts.DatacenterIds, DatacenterId.Parse));

    [Test]
    public void Any_text_is_taken_or_refused_and_nothing_else() => Check.One(Times, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        Agrees(text, Fqdn.TryParse(text, out _), Fqdn.Parse);
        Agrees(text, HostAddress.TryParse(text, out _), HostAddress.Parse);
        Agrees(text, NameOrAddress.TryParse(text, out _), NameOrAddress.Parse);
        Agrees(text, Network.TryParse(text, out _), Network.Parse);
        Agrees(text, NfsShare.TryParse(text, out _), NfsShare.Parse);
        Agrees(text, DatacenterId.TryParse(text, out _), DatacenterId.Parse);
    }));

    private static Property IsReadBack<T>(Gen<string> texts, Func<string, T> parse)
        where T : struct => Prop.ForAll(texts.ToArbitrary(), text =>
    {
        var value = parse(text);
        var again = parse(value.ToString()!);
        return again.Equals(value) && again.GetHashCode() == value.GetHashCode() && again.ToString() == value.ToString();
    });

    private static void Agrees<T>(string? text, bool taken, Func<string, T> parse)
    {
        if (text is null)
        {
            Assert.That(taken, Is.False);
        }
        else if (taken)
        {
            Assert.That(() => parse(text), Throws.Nothing);
        }
        else
        {
            Assert.That(() => parse(text), Throws.TypeOf<FormatException>());
        }
    }
}
