using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Tests.Matrix;

namespace Abiquo.Sdk.Tests.Specification;

public sealed class DocumentedRulesTests
{
    private static readonly TopologySpec Spec = AbiquoTopology.Spec;

    /// <summary>The appliances in the document with the firewall tables; the other appliances have roles of these.</summary>
    private static readonly string[] OfTheTables = ["Server", "Datanode", "RemoteServices", "V2V", "Monitoring"];

    [Test]
    public void There_are_27() => Assert.That(Spec.Rules.Where(rule => rule.Group == RuleGroup.Documented), Has.Exactly(27).Items);

    [Test]
    public void Each_is_one_link_of_the_firewall_tables()
    {
        var links =
            from rule in Spec.Rules
            where rule.Group == RuleGroup.Documented
            from source in rule.IsFromAnywhere ? [Rule.Anywhere] : Spec.Appliances.Where(rule.Admits).Select(appliance => appliance.Id).Intersect(OfTheTables)
            from target in Spec.Appliances.Where(appliance => OfTheTables.Contains(appliance.Id))
            from endpoint in target.Endpoints.Where(rule.Opens)
            from protocol in endpoint.Protocols
            select new DocumentedLink(source, target.Id, Components(endpoint), protocol == Protocol.Tcp ? "tcp" : "udp", endpoint.Port);
        Assert.That(links, Is.EquivalentTo(DocumentedLink.All));
    }

    [Test]
    public void Each_cites_the_document_with_the_tables() =>
        Assert.That(
            Spec.Rules.Where(rule => rule.Group == RuleGroup.Documented).Select(rule => rule.Source[0].ToString()),
            Has.All.Match("^Abiquo wiki, Distributed environment, version 20: .+ firewall row [123]$"));

    [TestCase(RuleGroup.Derived, 49)]
    [TestCase(RuleGroup.Operations, 3)]
    [TestCase(RuleGroup.Peer, 18)]
    public void Of_other_rules_there_are(RuleGroup group, int count) =>
        Assert.That(Spec.Rules.Where(rule => rule.Group == group), Has.Exactly(count).Items);

    private static string Components(EndpointDefinition endpoint) =>
        string.Join("->", endpoint.Components.Select(id => Spec.Components.Single(component => component.Id == id).Label));
}
