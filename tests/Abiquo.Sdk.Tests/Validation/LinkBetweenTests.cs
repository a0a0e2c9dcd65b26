using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class LinkBetweenTests
{
    private static readonly UiApi One = new() { Host = new("one.example.com") };
    private static readonly UiApi Other = new() { Host = new("other.example.com") };

    [Test]
    public void A_source_may_be_known_by_its_role()
    {
        IApi role = One;
        var link = Link.Between(role, Samples.Small.Datanode.MaxScale);
        Assert.That((link.Source, link.Target), Is.EqualTo(((Appliance)One, (Endpoint)Samples.Small.Datanode.MaxScale)));
    }

    [Test]
    public void An_appliance_of_any_kind_is_linked_to_what_accepts_all() =>
        Assert.That(Link.Between<Appliance>(One, Other.Https).Target, Is.EqualTo(Other.Https));

    [Test]
    public void A_role_is_no_way_to_its_own_kind()
    {
        IUi role = One;
        Assert.That(
            () => Link.Between(role, Other.TomcatAjp),
            Throws.TypeOf<IllegalLinkException>().With.Message.StartsWith(
                "not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010), which accepts connections from Server, "));
    }

    [Test]
    public void A_variable_is_no_way_to_its_own_kind()
    {
        IAccepts<IUi> endpoint = Other.TomcatAjp;
        Assert.That(() => One.Connect(endpoint), Throws.TypeOf<IllegalLinkException>());
    }

    [Test]
    public void An_unsafe_cast_does_not_help() => Assert.That(
        () => Link.Between(Samples.Madrid.V2V, Unsafe.As<IAccepts<V2V>>(Samples.Small.Datanode.MaxScale)),
        Throws.TypeOf<IllegalLinkException>().With.Message.Contains("V2V may not connect to Datanode.MaxScale (TCP 3306)"));

    [Test]
    public void Who_only_takes_a_role_is_no_appliance() => Assert.That(
        () => Link.Between(new HandWritten(), Samples.Small.Datanode.MaxScale),
        Throws.TypeOf<IllegalLinkException>().With.Message.EqualTo("not a legal link: HandWritten is not an appliance of a topology spec"));

    private sealed class HandWritten : IApi;
}
