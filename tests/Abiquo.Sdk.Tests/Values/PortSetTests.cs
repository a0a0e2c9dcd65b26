using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Values;

public sealed class PortSetTests
{
    [TestCase("443", "443")]
    [TestCase("6800-7300", "6800-7300")]
    [TestCase("9100, 9001-9002,9003", "9001-9003, 9100")]
    [TestCase("1-65535", "1-65535")]
    public void Ports_are_in_order_and_touching_ranges_are_one(string text, string expected) =>
        Assert.That(PortSet.Parse(text).ToString(), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("65536")]
    [TestCase("080")]
    [TestCase("80-")]
    [TestCase("80-70")]
    [TestCase("80-90-100")]
    [TestCase("80 90")]
    [TestCase("80,,90")]
    [TestCase("80, 70-90")]
    [TestCase("٨٠")]
    [TestCase("80;accept")]
    public void Anything_else_is_refused(string text)
    {
        Assert.That(PortSet.TryParse(text, out _), Is.False);
        Assert.That(() => PortSet.Parse(text), Throws.TypeOf<FormatException>().With.Message.StartsWith($"'{text}'").Or.Message.Contain("\\u0668"));
    }

    [Test]
    public void A_range_has_its_ends_in_order()
    {
        Assert.That(() => new PortRange(0, 10), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new PortSet(10, 9), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(((PortRange)0).IsNone);
    }

    [Test]
    public void Ranges_overlap_where_they_have_a_port_in_common() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll<ushort[]>(numbers => numbers.Length < 4 || Holds(numbers[0], numbers[1], numbers[2], numbers[3])));

    private static bool Holds(ushort a, ushort b, ushort c, ushort d)
    {
        var (one, other) = (Range(a, b), Range(c, d));
        return one.Overlaps(other) == new[] { one.First, other.First }.Any(port => one.Contains(port) && other.Contains(port))
            && one.Overlaps(other) == other.Overlaps(one)
            && PortSet.Parse(one.ToString()) == new PortSet(one.First, one.Last);

        static PortRange Range(ushort first, ushort last) =>
            new(Math.Max((ushort)1, Math.Min(first, last)), Math.Max((ushort)1, Math.Max(first, last)));
    }
}
