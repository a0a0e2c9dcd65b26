using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Placed;

/// <summary>A mistake is one error where it is written, however many classes come of it.</summary>
public sealed class PlacementErrorTests
{
    private const string CacheOnWeb = "{ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": [\"Cache\"] }";
    private const string QueueApart = "{ \"id\": \"Apart\", \"members\": [{ \"id\": \"Queue\", \"appliance\": \"QueueNode\", \"required\": true, \"counts\": [1, 3], \"summary\": \"The queue.\" }] }";
    private const string QueueOnStore = "{ \"id\": \"OnStore\", \"on\": \"Store\", \"roles\": [\"Queue\"] },";
    private const string CacheNode = "{ \"id\": \"CacheNode\", \"label\"";
    private const string Rollout = "\"rollout\": [\"Store\", \"Queue\", \"Cache\", \"Web\", \"Sites\"]";

    private static readonly (string Find, string Put, string Id, string Message)[] Mistakes =
    [
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": ⟦\"Wbe\"⟧, \"roles\": [\"Cache\"] }", "ABQ0007", "there is no appliance member of MarketEnvironment 'Wbe'; did you mean 'Web'?"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": ⟦\"Sites\"⟧, \"roles\": [\"Cache\"] }", "ABQ0007", "there is no appliance member of MarketEnvironment 'Sites'; expected 'Web', 'Store'"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": [⟦\"Cach\"⟧] }", "ABQ0007", "there is no role 'Cach'; did you mean 'Cache'?"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": [⟦\"Front\"⟧] }", "ABQ0009", "'roles' of the option 'OnWeb': 'Front' is not allowed; the appliance 'Web' of the member 'Web' has this role anyway"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": [\"Cache\", ⟦\"Cache\"⟧] }", "ABQ0006", "'Cache' is listed twice"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": ⟦[]⟧ }", "ABQ0013", "'roles' of the option 'OnWeb' is empty"),
        (CacheOnWeb, "⟦{⟧ \"id\": \"OnWeb\", \"on\": \"Web\" }", "ABQ0002", "the option 'OnWeb' has no 'roles'; expected"),
        (CacheOnWeb, "⟦{⟧ \"id\": \"OnWeb\" }", "ABQ0002", "the option 'OnWeb' has no 'on'; expected the id of an appliance member that gets the roles; or 'members' of its own"),
        (CacheOnWeb, "⟦{⟧ \"id\": \"OnWeb\", \"roles\": [\"Cache\"] }", "ABQ0002", "the option 'OnWeb' has no 'on'"),
        (CacheOnWeb, "⟦{⟧ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": [\"Cache\"], \"members\": [{ \"id\": \"X\", \"appliance\": \"CacheNode\", \"required\": true, \"summary\": \"x\" }] }", "ABQ0004", "the option 'OnWeb': expected either 'on' or 'members', found both"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"members\": ⟦[]⟧ }", "ABQ0013", "'members' of the option 'OnWeb' is empty"),
        (CacheOnWeb, "{ \"id\": ⟦\"onWeb\"⟧, \"on\": \"Web\", \"roles\": [\"Cache\"] }", "ABQ0005", "'onWeb' cannot be the name of an option"),
        (CacheOnWeb, "{ \"id\": \"OnWeb\", \"on\": \"Web\", \"roles\": [\"Cache\"], ⟦\"role\"⟧: \"Cache\" }", "ABQ0003", "the option 'OnWeb' has an unknown member 'role'; did you mean 'roles'?"),
        ("{ \"id\": \"OnStore\", \"on\": \"Store\", \"roles\": [\"Cache\"] }", "{ \"id\": ⟦\"Onweb\"⟧, \"on\": \"Store\", \"roles\": [\"Cache\"] }", "ABQ0006", "option 'Onweb' is declared twice; names must differ in more than capital letters, and this one was first used in line"),
        ("{ \"id\": \"Queue\", \"text\"", "{ \"id\": ⟦\"Cache\"⟧, \"text\"", "ABQ0006", "placement 'Cache' is declared twice"),
        (QueueOnStore, "{ \"id\": \"OnStore\", \"on\": \"Store\", \"roles\": [⟦\"Cache\"⟧] },", "ABQ0009", "the placement 'Cache' can put this role on the member 'Store' as well"),
        ("{ \"id\": \"Queue\", \"text\": \"RabbitMQ runs on the store or on hosts of its own.\",\n          \"options\": [\n            " + QueueOnStore, "{ \"id\": ⟦\"Queue\"⟧, \"text\": \"x\",\n          \"options\": [", "ABQ0004", "'options' of the placement 'Queue': expected at least two options, found one"),
        (QueueApart, "{ \"id\": \"Apart\", \"members\": [{ \"id\": \"Queue\", \"appliance\": ⟦\"QueueNod\"⟧, \"required\": true, \"summary\": \"x\" }] }", "ABQ0007", "there is no appliance 'QueueNod'; did you mean 'QueueNode'?"),
        (QueueApart, "{ \"id\": \"Apart\", \"members\": [{ \"id\": \"Queue\", \"appliance\": \"QueueNode\", \"required\": true, \"summary\": \"x\" }, { \"id\": ⟦\"Store\"⟧, \"appliance\": \"QueueNode\", \"required\": true, \"summary\": \"x\" }] }", "ABQ0011", "the member 'Store' would become a second 'Store' in MarketEnvironment; choose another name"),
        (QueueApart, "{ \"id\": \"Apart\", \"members\": [{ \"id\": \"Queue\", \"appliance\": \"QueueNode\", \"required\": true, \"counts\": [⟦100⟧], \"summary\": \"x\" }] }", "ABQ0014", "100 is not a usable number of nodes"),
        ("{ \"id\": \"Gateway\", \"appliance\": \"Gateway\"", "{ \"id\": \"Gateway\", \"appliance\": ⟦\"WebWithCache\"⟧", "ABQ0009", "'appliance' of the member 'Gateway', on which a placement puts roles: 'WebWithCache' is not allowed; a placement makes it, and only declared appliances get roles; expected 'Web'"),
        (Rollout, "\"rollout\": [\"Store\", ⟦\"Queu\"⟧]", "ABQ0007", "there is no appliance or scope of MarketEnvironment 'Queu'; "),
        (Rollout, "\"choices\": [{ \"text\": \"One.\", \"options\": [{ \"members\": [⟦\"Web\"⟧] }] }]", "ABQ0007", "there is no appliance of MarketEnvironment that may be left out 'Web'"),
        (Rollout, "\"choices\": [{ \"text\": \"One.\", \"options\": [{ \"members\": [⟦\"Queue\"⟧] }] }]", "ABQ0007", "there is no appliance of MarketEnvironment that may be left out 'Queue'"),
        ("{ \"id\": \"Web\", \"appliance\": \"Web\", \"required\"", "{ \"id\": \"Web\", \"appliance\": ⟦\"Wbe\"⟧, \"required\"", "ABQ0007", "there is no appliance 'Wbe'; did you mean 'Web'?"),
        ("\"label\": \"web node\", \"summary\": \"Shows the market.\", \"roles\": [\"Front\"]", "\"label\": \"web node\", \"summary\": \"Shows the market.\", \"roles\": [\"Front\", ⟦\"Frnt\"⟧]", "ABQ0007", "there is no role 'Frnt'"),
        ("\"cpus\": 2", "\"cpus\": ⟦0⟧", "ABQ0014", "the number of CPUs is out of range"),
        ("\"value\": \"Store.Addresses\"", "\"value\": ⟦\"Store.Address\"⟧", "ABQ0009", "it has the format 'address', expected 'addresses'"),
        ("\"counts\": [1, 3], \"reason\"", "\"counts\": [1, ⟦0⟧], \"reason\"", "ABQ0014", "not a usable number of nodes"),
        (CacheNode, "{ \"id\": \"WebWithCache\", \"label\": \"x\", \"summary\": \"x\", \"roles\": [\"Cache\"] }, " + CacheNode, "ABQ0011", "a class of the option 'OnWeb' would become a second 'WebWithCache' in namespace Acme.Market; choose another name, such as 'OnWebPlace'"),
        (CacheNode, "{ \"id\": \"MarketEnvironmentCacheApart\", \"label\": \"x\", \"summary\": \"x\", \"roles\": [\"Cache\"] }, " + CacheNode, "ABQ0011", "a class of the option 'Apart' would become a second 'MarketEnvironmentCacheApart' in namespace Acme.Market"),
        (CacheNode, "{ \"id\": \"Anysite\", \"label\": \"x\", \"summary\": \"x\", \"roles\": [\"Cache\"] }, " + CacheNode, "ABQ0011", "the class for every 'Site' would become a second 'AnySite' in namespace Acme.Market"),
        ("\"port\": 6379, \"summary\": \"Pages that are known.\"", "\"port\": 6379, \"summary\": \"x\" }, { \"id\": \"Https\", \"components\": [\"Redis\"], \"protocols\": [\"tcp\"], \"port\": 444, \"summary\": \"x\"", "ABQ0012", "the roles Front and Cache of the appliance 'WebWithCache' both bring the endpoint 'Https'"),
        ("\"port\": 6379, \"summary\": \"Pages that are known.\"", "\"port\": 6379, \"summary\": \"x\" }, { \"id\": \"Sql\", \"components\": [\"Redis\"], \"protocols\": [\"tcp\"], \"port\": 444, \"summary\": \"x\"", "ABQ0012", "the roles Data and Cache of the appliance 'StoreWithQueueAndCache' both bring the endpoint 'Sql'"),
    ];

    public static IEnumerable<TestCaseData> Cases() => Mistakes
        .Select(mistake => new TestCaseData(mistake.Find, mistake.Put, mistake.Id, mistake.Message).SetArgDisplayNames(mistake.Id, mistake.Put));

    [TestCaseSource(nameof(Cases))]
    public void One_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = put.Contains('⟦', StringComparison.Ordinal) ? Mistake.In(MarketPlatform.Spec, find, put) : Mistake.Elsewhere(MarketPlatform.Spec, find, put);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Compile(), Is.Empty, "what is generated all the same compiles");
    }

    [TestCase("appliances[1]", "there is no appliance member of MarketEnvironment 'Store'", 2)]
    [TestCase("placements[1].options[1].members[0]", "'members' of the option 'Apart': 'Queue' is not allowed; 'MarketEnvironment' is of version 1.0, which does not have it; remove the option", 1)]
    public void An_environment_of_one_version_has_no_place_that_the_version_lacks(string member, string message, int errors)
    {
        var spec = JObject.Parse(MarketPlatform.Spec);
        spec["versions"] = new JArray("1.0", "2.0");
        spec["environments"]![0]!["version"] = "1.0";
        spec.SelectToken($"environments[0].{member}", errorWhenNoMatch: true)!["since"] = "2.0";
        var found = GeneratorRun.Over(spec.ToString()).Errors.Select(error => error.GetMessage(CultureInfo.InvariantCulture)).ToList();
        Assert.That(found, Has.Count.EqualTo(errors).And.All.StartWith(message));
    }

    [Test]
    public void Too_many_combinations_are_one_error_at_the_placement_that_is_too_much()
    {
        var spec = JObject.Parse(MarketPlatform.Spec);
        var placements = (JArray)spec["environments"]![0]!["placements"]!;
        for (var i = 1; i <= 3; i++)
        {
            placements.Add(JObject.Parse($$"""
                { "id": "More{{i}}", "text": "x", "options": [
                  { "id": "One", "members": [{ "id": "One{{i}}", "appliance": "Gateway", "required": false, "summary": "x" }] },
                  { "id": "Two", "members": [{ "id": "Two{{i}}", "appliance": "Gateway", "required": false, "summary": "x" }] }] }
                """));
        }

        var text = spec.ToString();
        var run = GeneratorRun.Over(text);
        var error = run.Errors.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.GetMessage(CultureInfo.InvariantCulture), Is.EqualTo("'placements' of 'MarketEnvironment': expected at most 32 combinations of their options, each of which becomes a class, found more"));
            Assert.That(text.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length), Is.EqualTo("\"More3\""));
            Assert.That(run.Compile(), Is.Empty);
        }

        placements.Last!.Remove();
        Assert.That(GeneratorRun.Over(spec.ToString()).Errors, Is.Empty, "24 are not too many");
    }

    [TestCase("\"group\": \"peer\", \"from\": \"Data\", \"to\": \"Cache.Redis\"", TestName = "A peer rule that needs the cache on the store is not idle")]
    [TestCase("\"group\": \"documented\", \"within\": \"self\", \"from\": \"Dhcp\", \"to\": \"Edge.X\"", TestName = "A rule that needs DHCP apart is not idle")]
    public void A_rule_that_only_some_place_needs_is_not_idle(string rule)
    {
        var spec = MarketPlatform.Spec
            .Replace("\"rules\": [", $"\"rules\": [\n{{ \"id\": \"rare\", {rule}, \"purpose\": \"x\", \"confidence\": \"high\" }},", StringComparison.Ordinal)
            .Replace("\"summary\": \"Leads out of a site.\" }", "\"summary\": \"x\", \"endpoints\": [{ \"id\": \"X\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"], \"port\": 99, \"summary\": \"x\" }] }", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Diagnostics, Is.Empty);
    }

    [TestCase("\"members\": [\"Spare\"]", "Spare")]
    [TestCase("\"members\": [\"Queue\"]", "Queue")]
    public void Choices_have_the_members_that_are_there(string option, string member)
    {
        var run = GeneratorRun.Over(MarketPlatform.Spec
            .Replace(Rollout, $"\"choices\": [{{ \"text\": \"One.\", \"options\": [{{ {option} }}, {{ \"members\": [\"Other\"] }}] }}]", StringComparison.Ordinal)
            .Replace("{ \"id\": \"Web\", \"appliance\": \"Web\", \"required\"", "{ \"id\": \"Other\", \"appliance\": \"Web\", \"required\": false, \"summary\": \"x\" }, { \"id\": \"Spare\", \"appliance\": \"Web\", \"required\": false, \"summary\": \"x\" }, { \"id\": \"Web\", \"appliance\": \"Web\", \"required\"", StringComparison.Ordinal)
            .Replace("\"appliance\": \"QueueNode\", \"required\": true", "\"appliance\": \"QueueNode\", \"required\": false", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Diagnostics, Is.Empty);
            Assert.That(run.Compile(), Is.Empty);
            Assert.That(run.Sources["topology-spec.MarketEnvironmentQueueApart.g.cs"], Does.Contain($"[new([\"{member}\"]), new([\"Other\"])]"));
            Assert.That(run.Sources["topology-spec.MarketEnvironment.g.cs"], Does.Contain(member == "Queue" ? "[new([\"Other\"])]" : "[new([\"Spare\"]), new([\"Other\"])]"));
        }
    }
}
