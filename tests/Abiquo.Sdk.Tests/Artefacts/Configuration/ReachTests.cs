using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>
/// Which appliances a role refers to: those of the platform, of the host's own scope and of scopes of another kind, but never those of
/// another scope of the same kind.
/// </summary>
public sealed class ReachTests
{
    private static readonly ScopeDefinition DatacenterKind = Samples.HighAvailability.Datacenters[0].Definition;

    private static readonly ScopeDefinition RegionKind = Samples.HighAvailability.PublicCloudRegions![0].Definition;

    [Test]
    public void A_scope_of_another_kind_is_in_reach_and_one_of_the_same_kind_is_not()
    {
        var platform = new Platform(
            [new Place(DatacenterKind, Services("other", "10.0.0.1")), new Place(DatacenterKind, Converting)],
            [new Place(RegionKind, Services("region", "10.0.0.2"))]);
        Assert.That(Found(platform), Is.EqualTo("10.0.0.2:5672"));
    }

    [Test]
    public void The_first_in_the_order_of_the_environment_is_found()
    {
        var platform = new Platform(
            [new Place(DatacenterKind, Services("own", "10.0.0.1"), Converting)],
            [new Place(RegionKind, Services("region", "10.0.0.2"))]);
        Assert.That(Found(platform), Is.EqualTo("10.0.0.1:5672"));
    }

    [Test]
    public void Nobody_in_reach_is_nobody()
    {
        var platform = new Platform([new Place(DatacenterKind, Services("other", "10.0.0.1")), new Place(DatacenterKind, Converting)], []);
        Assert.That(PropertiesFile.Values(platform, "v2v.example.com"), Does.Not.ContainKey("abiquo.rabbitmq.addresses"));
    }

    private static ApplianceMember Converting => new("V2V", new V2V { Host = new("v2v.example.com", "10.0.0.9") }, IsRequired: true);

    private static ApplianceMember Services(string name, string address) =>
        new("Datanode", new Datanode { Host = new($"{name}.example.com", address) }, IsRequired: true);

    private static string Found(TopologyEnvironment platform) =>
        PropertiesFile.Values(platform, "v2v.example.com")["abiquo.rabbitmq.addresses"];

    private sealed record Place(ScopeDefinition Kind, params Member[] Held) : Scope
    {
        public override ScopeDefinition Definition => Kind;

        public override IEnumerable<Member> Members => Held;
    }

    private sealed record Platform(IReadOnlyList<Scope> Datacenters, IReadOnlyList<Scope> Regions) : TopologyEnvironment
    {
        public override TopologySpec Spec => Samples.HighAvailability.Spec;

        public override EnvironmentDefinition Definition => Samples.HighAvailability.Definition;

        public override IEnumerable<Member> Members =>
            [new ScopeMember("Datacenters", Datacenters), new ScopeMember("PublicCloudRegions", Regions)];
    }
}
