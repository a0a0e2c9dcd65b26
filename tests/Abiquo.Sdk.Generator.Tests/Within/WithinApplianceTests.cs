using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Within;

/// <summary>Rules between the hosts of one appliance that has both of their roles.</summary>
public sealed class WithinApplianceTests
{
    private const string Heads = "h1>h2 h1>h3 h2>h1 h2>h3 h3>h1 h3>h2";
    private const string ToWorkers = "h1>w1 h1>w2 h2>w1 h2>w2 h3>w1 h3>w2";
    private const string ToHeads = "w1>h1 w1>h2 w1>h3 w2>h1 w2>h2 w2>h3";

    private Clusters _clusters = null!;

    [OneTimeSetUp]
    public void Build() => _clusters = new();

    [TestCase("Usual", "overlay", $"{Heads} {ToWorkers} {ToHeads} w1>w2 w2>w1", TestName = "A full mesh is one rule")]
    [TestCase("TwoKinds", "overlay", "h1>h2 h1>h3 h2>h1 h2>h3 h3>h1 h3>h2", TestName = "A full mesh spans appliances of one kind")]
    [TestCase("Usual", "orders", $"{Heads} {ToHeads}", TestName = "Without a word each host connects to the others")]
    [TestCase("Usual", "work", $"{Heads} {ToWorkers}", TestName = "And so with the word peers")]
    [TestCase("Usual", "health", ToWorkers, TestName = "A host that serves itself connects to none of its kind")]
    [TestCase("Usual", "memories", Heads, TestName = "A peer rule may be between two roles")]
    [TestCase("Usual", "counts", Heads, TestName = "A rule may have no ends but in one appliance")]
    [TestCase("WithAddress", "orders", "h1>api h2>api h3>api w1>api w2>api", TestName = "Hosts connect to the virtual address of their own appliance")]
    [TestCase("WithAddress", "work", $"{Heads} {ToWorkers}", TestName = "What is no front is reached on each host")]
    [TestCase("WithAddress", "memories", Heads, TestName = "Peers connect to the hosts")]
    [TestCase("Alone", "orders", "", TestName = "A host never connects to itself")]
    [TestCase("AloneWithAddress", "orders", "", TestName = "Nor to the virtual address that it holds")]
    [TestCase("Unlinked", "work", Heads, TestName = "What is within an appliance is not listed")]
    [TestCase("Unlinked", "overlay", $"{Heads} w1>w2 w2>w1", TestName = "Listed links are between appliances")]
    [TestCase("Usual", "debug", $"{Heads} {ToWorkers}", TestName = "A doubtful rule is a rule")]
    [TestCase("Strict", "debug", "", TestName = "Unless the policy is strict")]
    [TestCase("UnlinkedStrict", "debug", "", TestName = "Also where links are listed")]
    public void Hosts_connect(string environment, string rule, string flows) => Assert.That(
        _clusters.Flows(environment, rule), Is.EquivalentTo(flows.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void A_host_does_not_let_itself_in_at_the_virtual_address() => Assert.That(
        _clusters["WithAddress"].Matrix().Flows
            .Where(flow => flow.Rule.Id == "orders")
            .Select(flow => $"{flow.From.Host[..2]}: {string.Join(' ', flow.Nodes.Select(node => node[..2]))}"),
        Is.EquivalentTo(["h1: h2 h3", "h2: h1 h3", "h3: h1 h2", "w1: h1 h2 h3", "w2: h1 h2 h3"]));

    [Test]
    public void Both_firewalls_open_what_is_within_an_appliance()
    {
        var firewalls = FirewallPlan.Of(_clusters["Usual"].Resolve(), withEgress: true).ToDictionary(firewall => firewall.Host);
        var inbound = firewalls["h1.example.com"].Inbound.Single(rule => rule.Rule.Id == "work");
        var outbound = firewalls["h1.example.com"].Outbound!.Single(rule => rule.Rule.Id == "work");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(inbound.Peers!.Addresses.Select(address => address.ToString()), Is.EquivalentTo(["10.0.0.2", "10.0.0.3"]));
            Assert.That(outbound.Peers!.Addresses.Select(address => address.ToString()), Is.EquivalentTo(["10.0.0.2", "10.0.0.3", "10.0.1.1", "10.0.1.2"]));
        }
    }

    /// <summary>A rule is for peers where nothing but the appliance itself has the source role, and not where a host serves itself.</summary>
    [TestCase("Head", "Work Debug Vrrp Client Peers Metrics")]
    [TestCase("Worker", "")]
    public void An_endpoint_says_whether_it_is_for_peers(string appliance, string endpoints) => Assert.That(
        _clusters["Usual"].Spec.Appliances.Single(one => one.Id == appliance).Endpoints.Where(endpoint => endpoint.IsPeer).Select(endpoint => endpoint.Id),
        Is.EqualTo(endpoints.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>An endpoint for another role listens also where the appliance has one host; one for the same role does not.</summary>
    [TestCase("SharedPort", "ABQ3007")]
    [TestCase("SharedPeerPort", "")]
    public void Ports_are_compared_where_something_listens(string environment, string findings) => Assert.That(
        string.Join(' ', _clusters[environment].Validate().Select(finding => finding.Code)), Is.EqualTo(findings));

    /// <summary>Another appliance may connect if it has the source role too, or if it is of the same kind and the roles are one.</summary>
    [TestCase("\"id\": \"counts\", \"group\": \"derived\", \"from\": \"Control\"", "\"id\": \"counts\", \"group\": \"derived\", \"from\": \"Memory\"", "Head")]
    [TestCase("{ \"id\": \"Head\",", "{ \"id\": \"Aide\", \"label\": \"aide\", \"summary\": \"Helps.\", \"source\": [\"BOOK ch. 2\"], \"roles\": [\"Control\"] },\n{ \"id\": \"Head\",", "Aide")]
    public void What_another_appliance_may_use_is_not_for_peers(string find, string put, string source)
    {
        Assert.That(Clusters.Spec, Does.Contain(find));
        var run = new GeneratorRun(new SpecText("cluster.json", Clusters.Spec.Replace(find, put, StringComparison.Ordinal), "own"));
        Assert.That(
            run.Compile($"namespace Cluster.Topology {{ internal static class P {{ internal static void M({source} source, Head head) {{ source.Connect(head.Metrics); }} }} }}"),
            Is.Empty);
    }

    [TestCase("head.Connect(worker.Work);", "")]
    [TestCase("worker.Connect(other.Overlay);", "")]
    [TestCase("head.Connect(second.Overlay);", "")]
    [TestCase("head.Connect(second.Work);", "ABQ1001")]
    [TestCase("head.Connect(second.Metrics);", "ABQ1001")]
    [TestCase("head.Connect(second.Client);", "ABQ1001")]
    [TestCase("worker.Connect(head.Work);", "ABQ1001")]
    public void Links_are_between_appliances(string statement, string error)
    {
        var run = new GeneratorRun(new SpecText("cluster.json", Clusters.Spec, "own"));
        var found = run.Compile($"namespace Cluster.Topology {{ internal static class P {{ internal static void M(Head head, Head second, Worker worker, Worker other) {{ {statement} }} }} }}");
        Assert.That(string.Join(' ', found.Select(diagnostic => diagnostic.Id)), Is.EqualTo(error));
    }
}
