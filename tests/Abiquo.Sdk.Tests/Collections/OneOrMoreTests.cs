namespace Abiquo.Sdk.Tests.Collections;

public sealed class OneOrMoreTests
{
    [Test]
    public void One_item_is_a_list_of_one()
    {
        OneOrMore<string> list = "a";
        Assert.That(list, Is.EqualTo(["a"]));
    }

    [Test]
    public void A_collection_expression_makes_a_list()
    {
        OneOrMore<int> list = [1, 2];
        Assert.That(list, Is.EqualTo([1, 2]));
    }

    [Test]
    public void An_empty_list_is_refused_with_what_is_missing()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => { OneOrMore<Datacenter> list = []; }, Refused);
            Assert.That(() => OneOrMore.From(Enumerable.Empty<Datacenter>()), Refused);
            Assert.That(() => OneOrMore.Create<Datacenter>([]), Refused);
        }
    }

    [Test]
    public void An_environment_without_datacenters_cannot_be_made() =>
        Assert.That(() => Samples.Small with { Datacenters = [] }, Refused);

    [Test]
    public void Computed_items_make_a_list() => Assert.That(OneOrMore.From(Enumerable.Range(1, 3)), Is.EqualTo([1, 2, 3]));

    [Test]
    public void It_equals_any_list_of_the_same_items()
    {
        OneOrMore<int> one = [1, 2], other = [1, 2];
        ValueList<int> plain = [1, 2];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Equals(other), Is.True);
            Assert.That(one.Equals(plain) && plain.Equals(one), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(plain.GetHashCode()));
        }
    }

    private static NUnit.Framework.Constraints.IResolveConstraint Refused =>
        Throws.ArgumentException.With.Message.Contains("The list is empty; at least one Datacenter is required.");
}
