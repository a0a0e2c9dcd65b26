using Abiquo.Sdk.Serialization;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Tests.Serialization;

public sealed class LinkDocumentTests
{
    [TestCase("Datacenters[0].V2V", "Datanode.MaxScale", "not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only; remove the link.")]
    [TestCase("Datanode", "Datanode.MariaDbNode", "not a legal link: Datanode may not connect to Datanode.MariaDbNode (TCP 3306), which accepts no connections; remove the link.")]
    public void A_link_that_no_rule_allows_is_refused_in_the_words_of_the_rules(string from, string to, string says) =>
        Assert.That(Link(from, to).Single().ToString(), Is.EqualTo("(63,5): error ABQ4001: Links[0]: " + says));

    [Test]
    public void No_illegal_link_of_any_two_appliances_is_read()
    {
        var placed = EnvironmentJson.Read<DistributedEnvironment>(DocumentTests.Text).Environment!.Resolve().Inventory.Appliances;
        var links = placed.SelectMany(source => placed.SelectMany(target => target.Appliance.Endpoints, (target, endpoint) => (source, target, endpoint)));
        Assert.That(
            links.Where(link => Link(link.source.Path, $"{link.target.Path}.{link.endpoint.Definition.Id}").Count == 0),
            Is.EqualTo(links.Where(link => link.source != link.target && AbiquoTopology.Spec.RuleFor(link.source.Appliance.Definition, link.target.Appliance.Definition, link.endpoint.Definition) is not null)).And.Not.Empty);
    }

    [TestCase("Server", "Server.Http", "(63,5): error ABQ3006: Links[0]: ", "from an appliance to itself")]
    [TestCase("Monitoring", "Datanode.Redis", "(64,15): error ABQ4001: Links[0].From: this document has no appliance at 'Monitoring'; expected 'Server', 'Datanode', 'Datacenters[0].RemoteServices', 'Datacenters[0].V2V'")]
    [TestCase("Datacenters[1].V2V", "Datanode.Redis", "did you mean 'Datacenters[0].V2V'?")]
    [TestCase("Server", "Datanode.Rediss", "(65,13): error ABQ4001: Links[0].To: Datanode has no endpoint 'Rediss'; did you mean 'Redis'?")]
    [TestCase("Server", "Datanode", "Links[0].To: this document has no appliance at ''")]
    [TestCase("Server", "", "Links[0].To: this document has no appliance at ''")]
    public void A_link_names_appliances_of_the_document(string from, string to, params string[] says)
    {
        var problem = Link(from, to).Single().ToString();
        Assert.That(says, Has.All.Matches<string>(part => problem.Contains(part, StringComparison.Ordinal)), problem);
    }

    [Test]
    public void A_link_into_another_datacenter_is_found()
    {
        var two = Samples.Distributed with { Links = [Samples.Distributed.Datacenters[0].V2V.Connect(Samples.Distributed.Datanode.Redis)] };
        var text = EnvironmentJson.Write(two).Replace("\"Datanode.Redis\"", "\"Datacenters[1].RemoteServices.TomcatHttp\"").Replace("Datacenters[0].V2V", "Datacenters[0].RemoteServices");
        Assert.That(Problems.In(text).Single().Message, Does.Contain("RemoteServices may not connect").Or.Contain("is from one datacenter to another"));
    }

    [Test]
    public void A_link_of_an_appliance_with_problems_has_none_of_its_own() =>
        Assert.That(Problems.In(DocumentTests.Text.Replace("dn.example.com", "dn")).Select(problem => problem.Path), Is.EqualTo(new[] { "Datanode.Hosts[0].Fqdn" }));

    private static ValueList<DocumentProblem> Link(string from, string to) =>
        Problems.In(DocumentTests.Text.Replace("\"Datacenters[0].RemoteServices\"", $"\"{from}\"").Replace("\"Datanode.Redis\"", $"\"{to}\""));
}
