using System.Reflection;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class LinkFaultTests
{
    private static readonly Server Stranger = new() { Host = new("stranger.example.com", "10.0.0.99") };

    [Test]
    public void A_link_from_an_appliance_that_is_not_there_is_found() =>
        (Samples.Small with { Links = [Stranger.Connect(Samples.Small.Datanode.MaxScale)] }).HasOnly(
            FindingCode.ForeignLink, "Links[0]", "stranger.example.com", "not part of this environment", "use the same values in the links and in the environment");

    [Test]
    public void A_link_to_an_appliance_that_is_not_there_is_found() =>
        (Samples.Small with { Links = [Samples.Madrid.V2V.Connect(Samples.Small.Datanode.Redis), Samples.Madrid.V2V.Connect(Stranger.Https)] }).HasOnly(
            FindingCode.ForeignLink, "Links[1]", "stranger.example.com");

    [Test]
    public void A_link_to_a_copy_with_other_ports_is_found()
    {
        var copy = Samples.Small.Datanode with { Ports = new() { Redis = 6380 } };
        (Samples.Small with { Links = [Samples.Small.Server.Connect(copy.Redis)] }).HasOnly(FindingCode.ForeignLink, "Links[0]", "Datanode dn.example.com");
    }

    [Test]
    public void An_illegal_link_that_was_made_around_the_compiler_is_found() =>
        (Samples.Small with { Links = [Forged(Samples.Madrid.V2V, Samples.Small.Datanode.MaxScale)] }).HasOnly(
            FindingCode.IllegalLink, "Links[0]", "V2V may not connect to Datanode.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only", "remove the link");

    [Test]
    public void A_link_from_an_appliance_to_itself_is_found() =>
        (Samples.Small with { Links = [Samples.Small.Server.Connect(Samples.Small.Server.Https)] }).HasOnly(
            FindingCode.IllegalLink, "Links[0]", "from an appliance to itself", "remove it");

    [Test]
    public void Legal_links_between_what_is_there_are_fine() =>
        Assert.That((Samples.Small with { Links = [Samples.Small.Server.Connect(Samples.Small.Datanode.MaxScale)] }).Validate(), Is.Empty);

    [Test]
    public void An_endpoint_that_no_spec_declares_is_refused() =>
        Assert.That(
            () => Link.Between(Stranger, new HandWritten(Samples.Small.Datanode)),
            Throws.TypeOf<IllegalLinkException>().With.Message.Contains("HandWritten is not an endpoint of a topology spec"));

    private static Link Forged(Appliance source, Endpoint target) => (Link)typeof(Link)
        .GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Appliance), typeof(Endpoint)])!
        .Invoke([source, target]);

    private sealed class HandWritten(Datanode owner) : IAccepts<Server>
    {
        public Appliance Owner => owner;

        public Abiquo.Sdk.Specification.EndpointDefinition Definition => owner.MaxScale.Definition;

        public ushort Port => owner.MaxScale.Port;
    }
}
