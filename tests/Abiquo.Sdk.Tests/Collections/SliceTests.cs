namespace Abiquo.Sdk.Tests.Collections;

public sealed class SliceTests
{
    private static readonly ValueList<int> Numbers = [1, 2, 3];

    [Test]
    public void A_range_is_a_list() => Assert.That(Numbers[1..3], Is.EqualTo((ValueList<int>)[2, 3]));

    [Test]
    public void An_empty_range_is_the_empty_list() => Assert.That(Numbers[1..1], Is.SameAs(ValueList<int>.Empty));

    [Test]
    public void The_last_item_is_counted_from_the_end() => Assert.That(Numbers[^1], Is.EqualTo(3));

    [Test]
    public void A_list_pattern_takes_it_apart() =>
        Assert.That(Numbers is [var first, .. var others] ? (first, others) : default, Is.EqualTo((1, (ValueList<int>)[2, 3])));

    [Test]
    public void A_part_of_one_or_more_may_be_empty() =>
        Assert.That(((OneOrMore<int>)[1])[1..], Is.TypeOf<ValueList<int>>().And.Empty);

    [Test]
    public void A_range_beyond_the_list_is_refused() =>
        Assert.That(() => Numbers[2..5], Throws.InstanceOf<ArgumentOutOfRangeException>());
}
