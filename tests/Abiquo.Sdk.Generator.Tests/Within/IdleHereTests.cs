using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Within;

/// <summary>Why a rule connects nothing in an environment that has both of its ends.</summary>
public sealed class IdleHereTests
{
    private const string OneHost = "Heads has only one host";
    private const string NoAddress = "it applies only where hosts with the role control have a virtual address";
    private const string Unlisted = "none of the listed Links is by this rule";

    private Clusters _clusters = null!;

    [OneTimeSetUp]
    public void Build() => _clusters = new();

    [TestCase("WithAddress", TestName = "Nothing is idle")]
    [TestCase("Usual", "address: " + NoAddress, TestName = "There is no virtual address")]
    [TestCase("Alone", "overlay: " + OneHost, "orders: " + OneHost, "work: " + OneHost, "health: each host of Heads serves itself", "debug: " + OneHost, "memories: " + OneHost, "copies: " + OneHost, "counts: " + OneHost, "address: " + NoAddress, TestName = "There is one host")]
    [TestCase("AloneWithAddress", "overlay: " + OneHost, "orders: " + OneHost, "work: " + OneHost, "health: each host of Heads serves itself", "debug: " + OneHost, "memories: " + OneHost, "copies: " + OneHost, "counts: " + OneHost, "address: " + OneHost, TestName = "One host has the virtual address")]
    [TestCase("Unlinked", "health: " + Unlisted, "address: " + NoAddress, TestName = "A link is not listed")]
    [TestCase("Strict", "debug: LinkPolicy.Strict leaves it out, because it is doubtful: Nobody has seen it", "address: " + NoAddress, TestName = "The policy is strict")]
    [TestCase("UnlinkedStrict", "health: " + Unlisted, "debug: LinkPolicy.Strict leaves it out, because it is doubtful: Nobody has seen it", "address: " + NoAddress, TestName = "The policy is strict where links are listed")]
    [TestCase("Together", "overlay: its ends are the same hosts", "orders: its ends are the same hosts", "work: its ends are the same hosts", "health: its ends are the same hosts", "debug: its ends are the same hosts", "memories: " + OneHost, "copies: " + OneHost, "counts: " + OneHost, "address: " + NoAddress, TestName = "Two appliances are on one host")]
    public void A_rule_is_idle(string environment, params string[] idle) => Assert.That(Idle(_clusters[environment]), Is.EqualTo(idle));

    [Test]
    public void Two_scopes_of_a_kind_do_not_connect()
    {
        const string Program =
            """
            #pragma warning disable CS1591
            using Halls.Topology;
            using Abiquo.Sdk.Platform;
            public static class Program
            {
                public static HallEnvironment Environment => new()
                {
                    Halls = [new() { Datanode = new() { Host = new("dn.example.com", "10.0.0.1") } }, new() { V2V = new() { Host = new("v2v.example.com", "10.0.0.2") } }],
                };
            }
            """;
        var type = GeneratorRun.OfExtension(RepositoryFiles.OfTests("halls.json")).Load(Program).GetType("Program")!;
        Assert.That(Idle((TopologyEnvironment)type.GetProperty("Environment")!.GetValue(null)!), Has.Some.EqualTo("v2v-redis: its ends are in different scopes of one kind"));
    }

    [TestCase("Alone", "Head may connect to Head.Api (TCP 6443) by the rule orders, but not here: Heads has only one host.")]
    [TestCase("Strict", "Head may connect to Head.Debug (TCP 10249) by the rule debug, but not here: LinkPolicy.Strict leaves it out, because it is doubtful: Nobody has seen it.")]
    [TestCase("Usual", "Each host of Head serves itself at Head.Health (TCP 10248) by the rule health.")]
    [TestCase("Usual", "Head may connect to Head.Client (TCP 2379) by the rule memories.")]
    public void Explain_says_so_of_the_pair(string environment, string says) => Assert.That(
        Explanation.Of(_clusters[environment].Resolve(), "Head", "Head", 1).Alternatives, Has.Some.EqualTo(says));

    private static IEnumerable<string> Idle(TopologyEnvironment environment) => environment.Resolve().IdleRules().Select(one => $"{one.Rule.Id}: {one.Reason}");
}
