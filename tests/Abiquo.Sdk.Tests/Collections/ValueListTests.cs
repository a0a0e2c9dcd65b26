namespace Abiquo.Sdk.Tests.Collections;

public sealed class ValueListTests
{
    [Test]
    public void Lists_of_equal_items_in_one_order_are_equal()
    {
        ValueList<string> one = ["a", "b"], other = ["a", "b"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Equals(other), Is.True);
            Assert.That(one.Equals((object)other), Is.True);
            Assert.That(one == other, Is.True);
            Assert.That(one != other, Is.False);
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }

    [Test]
    public void Lists_with_other_items_or_another_order_differ()
    {
        ValueList<string> list = ["a", "b"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(list.Equals(["b", "a"]), Is.False);
            Assert.That(list.Equals(["a"]), Is.False);
            Assert.That(list.Equals(["a", "b", "c"]), Is.False);
            Assert.That(list.Equals((object)"a, b"), Is.False);
            Assert.That(list.Equals(null), Is.False);
        }
    }

    [Test]
    public void Null_equals_only_null()
    {
        ValueList<int>? none = null;
        ValueList<int> empty = [];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(none == null, Is.True);
            Assert.That(none == empty, Is.False);
            Assert.That(empty == none, Is.False);
            Assert.That(none != empty, Is.True);
        }
    }

    [Test]
    public void A_collection_expression_makes_a_list_with_spreads()
    {
        ValueList<int> list = [1, .. new[] { 2, 3 }, 4];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(list, Is.EqualTo([1, 2, 3, 4]));
            Assert.That(list, Has.Count.EqualTo(4));
            Assert.That(list[2], Is.EqualTo(3));
            Assert.That(list.ToString(), Is.EqualTo("1, 2, 3, 4"));
        }
    }

    [Test]
    public void An_empty_expression_is_the_empty_list()
    {
        ValueList<int> list = [];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(list, Is.SameAs(ValueList<int>.Empty));
            Assert.That(list, Is.Empty);
        }
    }

    [Test]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        int[] items = [1, 2];
        var list = items.ToValueList();
        items[0] = 9;
        Assert.That(list, Is.EqualTo([1, 2]));
    }

    [Test]
    public void Lists_of_lists_compare_by_value()
    {
        ValueList<ValueList<int>> one = [[1], [2, 3]], other = [[1], [2, 3]];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Equals(other), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }
}
