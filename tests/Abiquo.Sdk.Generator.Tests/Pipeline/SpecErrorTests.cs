using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>One mistake in the spec is one error, at the right characters, that says what was expected.</summary>
public class SpecErrorTests
{
    /// <summary>
    /// What to replace in the shop's spec, the replacement (⟦ ⟧ mark the position of the error), the id, and a part of the message.
    /// </summary>
    private static readonly (string Find, string Put, string Id, string Message)[] Mistakes =
    [
        ("\"name\": \"Shop\",", "\"name\" ⟦\"⟧Shop\",", "ABQ0001", "the spec is not JSON"),
        ("{ \"id\": \"Nginx\", \"label\": \"nginx\",", "⟦{⟧ \"id\": \"Nginx\",", "ABQ0002", "the component 'Nginx' has no 'label'; expected the name that people use"),
        ("{ \"id\": \"Https\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"], \"port\": 443,", "⟦{⟧ \"id\": \"Https\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"],", "ABQ0002", "the endpoint 'Https' has no 'port'; expected a port"),
        ("\"diskGb\": 20", "⟦\"diskgb\"⟧: 20, \"diskGb\": 20", "ABQ0003", "'requirements' has an unknown member 'diskgb'; did you mean 'diskGb'?"),
        ("\"port\": 443", "\"ports\": ⟦443⟧", "ABQ0004", "'ports' of the endpoint 'Https': expected ports such as '11000', '6800-7300' or '11000, 11100-11199', found a number"),
        ("\"port\": 443", "\"ports\": ⟦\"443-80\"⟧", "ABQ0008", "the range '443-80' ends before it begins; expected ports such as"),
        ("\"port\": 443", "\"ports\": ⟦\"80, 70-90\"⟧", "ABQ0008", "the port 80 is there twice; expected ports such as"),
        ("\"port\": 443", "\"ports\": ⟦\"80-70000\"⟧", "ABQ0008", "'80-70000' is neither a number from 1 to 65535 nor two of them with a hyphen"),
        ("\"port\": 443", "\"ports\": \"80-90\", \"portsNeeded\": ⟦12⟧", "ABQ0008", "12 is not a number of these ports; expected a whole number from 1 to 11"),
        ("\"port\": 443", "\"port\": 443, ⟦\"ports\"⟧: \"80-90\"", "ABQ0003", "has an unknown member 'ports'"),
        ("\"port\": 443", "\"ports\": \"80-90\", ⟦\"sharedPort\"⟧: 70", "ABQ0003", "has an unknown member 'sharedPort'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"tcp\", ⟦\"esp\"⟧], \"port\": 443", "ABQ0009", "'esp' is not allowed; it shares no ports with 'tcp'; give it an endpoint of its own"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"icmp\", ⟦\"icmpv6\"⟧]", "ABQ0009", "'icmpv6' is not allowed; it shares no types with 'icmp'; give it an endpoint of its own"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"vrrp\", ⟦\"tcp\"⟧], \"port\": 443", "ABQ0009", "'tcp' is not allowed; 'vrrp' has no ports; give it an endpoint of its own"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"icmp\", ⟦\"udp\"⟧], \"types\": \"8\", \"ports\": \"80-90\"", "ABQ0009", "'udp' is not allowed; it shares no types with 'icmp'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"tcp\", ⟦\"icmp\"⟧], \"port\": 443, \"types\": \"8\"", "ABQ0009", "'icmp' is not allowed; it shares no ports with 'tcp'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [⟦6⟧], \"port\": 443", "ABQ0009", "'6' is not allowed; this protocol has a name: 'tcp'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [89, ⟦89⟧]", "ABQ0006", "'ip-89' is listed twice; remove one of them; the first is in line 18"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [⟦255⟧], \"port\": 443", "ABQ0004", "expected a word, or a number from 1 to 254, found a number"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [⟦0⟧]", "ABQ0004", "expected a word, or a number from 1 to 254, found a number"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [⟦\"ospf\"⟧]", "ABQ0009", "'ospf' is not allowed; expected 'tcp', 'udp'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"icmp\"], \"types\": ⟦\"1-256\"⟧", "ABQ0008", "'1-256' is neither a number from 1 to 255 nor two of them with a hyphen; expected types such as '8' or '13-14'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"icmp\"], \"types\": ⟦\"14-13\"⟧", "ABQ0008", "the range '14-13' ends before it begins; expected types such as '8' or '13-14'"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"icmp\"], \"types\": ⟦\"8, 8\"⟧", "ABQ0008", "the type 8 is there twice; expected types such as"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"icmp\"], \"types\": ⟦8⟧", "ABQ0004", "'types' of the endpoint 'Https': expected types such as '8' or '13-14', found a number"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"gre\"], ⟦\"port\"⟧: 443", "ABQ0003", "has an unknown member 'port'"),
        ("\"port\": 443", "\"port\": ⟦\"443\"⟧", "ABQ0004", "'port' of the endpoint 'Https': expected a port, found a string"),
        ("\"summary\": \"A shop with regions.\"", "\"summary\": ⟦\" \"⟧", "ABQ0004", "found an empty string"),
        ("\"key\": true", "\"key\": ⟦1⟧", "ABQ0004", "expected true or false, found a number"),
        ("\"id\": \"ShopEnvironment\"", "\"id\": ⟦\"the shop\"⟧", "ABQ0005", "'the shop' cannot be the name of an appliance, scope or environment"),
        ("\"id\": \"orders\"", "\"id\": ⟦\"Orders!\"⟧", "ABQ0005", "expected lower-case letters, digits and single hyphens"),
        ("\"namespace\": \"Acme.Shop\"", "\"namespace\": ⟦\"Acme.class\"⟧", "ABQ0005", "expected a namespace such as 'Acme.Topology'"),
        ("\"id\": \"pictures\"", "\"id\": ⟦\"orders\"⟧", "ABQ0006", "rule 'orders' is declared twice; names must differ in more than capital letters, and this one was first used in line 49"),
        ("\"id\": \"ShopEnvironment\"", "\"id\": ⟦\"WEB\"⟧", "ABQ0006", "'WEB' is declared twice"),
        ("\"from\": \"Front\", \"to\": \"Data.Sql\"", "\"from\": ⟦\"Frnt\"⟧, \"to\": \"Data.Sql\"", "ABQ0007", "there is no role 'Frnt'; did you mean 'Front'?"),
        ("\"from\": \"Front\", \"to\": \"Data.Sql\"", "\"from\": ⟦\"Somebody\"⟧, \"to\": \"Data.Sql\"", "ABQ0007", "there is no role 'Somebody'; expected 'Front', 'Data', 'Pictures', 'Anywhere'"),
        ("\"to\": \"Data.Sql\"", "\"to\": ⟦\"Data.Sq\"⟧", "ABQ0007", "there is no endpoint 'Sq'; did you mean 'Sql'?"),
        ("\"to\": \"Data.Sql\"", "\"to\": ⟦\"Sql\"⟧", "ABQ0007", "expected 'Role.Endpoint', such as 'Front.Https'"),
        ("\"to\": \"Data.Sql\"", "\"to\": ⟦\".Sql\"⟧", "ABQ0007", "there is no endpoint '.Sql'; expected 'Role.Endpoint'"),
        ("\"to\": \"Data.Sql\"", "\"to\": ⟦\"Data.\"⟧", "ABQ0007", "there is no endpoint 'Data.'; expected 'Role.Endpoint'"),
        ("\"value\": \"Region.Id\"", "\"value\": ⟦\".Id\"⟧", "ABQ0007", "there is no value '.Id'; expected 'Appliance.Addresses' or 'Scope.Value'"),
        ("\"value\": \"Region.Id\"", "\"value\": ⟦\"Region.\"⟧", "ABQ0007", "there is no value 'Region.'"),
        ("\"roles\": [\"Data\"]", "\"roles\": [⟦\"Date\"⟧]", "ABQ0007", "did you mean 'Data'?"),
        ("\"appliance\": \"Web\"", "\"appliance\": ⟦\"Region\"⟧", "ABQ0007", "there is no appliance 'Region'"),
        ("\"scope\": \"Region\"", "\"scope\": ⟦\"Regions\"⟧", "ABQ0007", "there is no scope 'Regions'; did you mean 'Region'?"),
        ("\"value\": \"Region.Id\"", "\"value\": ⟦\"Region.Code\"⟧", "ABQ0007", "there is no value 'Region.Code'"),
        ("\"value\": \"PictureShare\"", "\"value\": ⟦\"Id\"⟧", "ABQ0007", "there is no value of type nfsShare 'Id'"),
        ("\"unique\": \"R1\"", "\"unique\": ⟦\"R2\"⟧", "ABQ0007", "there is no constraint 'R2'; did you mean 'R1'?"),
        ("[\"MANUAL ch. 9\"] },\n      \"parameters\"", "[⟦\"MANUEL ch. 9\"⟧] },\n      \"parameters\"", "ABQ0007", "there is no source 'MANUEL'; did you mean 'MANUAL'?"),
        ("\"port\": 443", "\"port\": ⟦0⟧", "ABQ0008", "this number is not a port; expected a whole number from 1 to 65535"),
        ("\"port\": 443", "\"port\": ⟦70000⟧", "ABQ0008", "70000 is not a port"),
        ("\"port\": 443", "\"port\": ⟦44.3⟧", "ABQ0008", "is not a port"),
        ("\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [⟦\"tpc\"⟧], \"port\": 443", "ABQ0009", "'tpc' is not allowed; did you mean 'tcp'?"),
        ("\"group\": \"derived\"", "\"group\": ⟦\"guessed\"⟧", "ABQ0009", "expected 'documented', 'derived', 'peer', 'operations'"),
        ("\"memoryGb\": 4", "\"memoryGb\": 4, ⟦\"cpus\"⟧: 2", "ABQ0010", "has the member 'cpus' twice"),
        ("\"id\": \"Spare\"", "\"id\": ⟦\"Store\"⟧", "ABQ0011", "the member 'Store' would become a second 'Store' in ShopEnvironment"),
        ("\"id\": \"Spare\"", "\"id\": ⟦\"Members\"⟧", "ABQ0011", "would become a second 'Members'"),
        ("\"counts\": [1, 3]", "\"counts\": [1, ⟦100⟧]", "ABQ0014", "100 is not a usable number of nodes"),
        ("\"counts\": [1, 3]", "\"counts\": [1, 3, ⟦3⟧]", "ABQ0014", "3 is not a usable number of nodes"),
        ("\"counts\": [1, 3]", "\"counts\": [1, ⟦0⟧]", "ABQ0014", "this is not a usable number of nodes; expected different whole numbers from 1 to 99"),
        ("\"counts\": [1, 3]", "\"counts\": ⟦[]⟧", "ABQ0013", "is empty; expected at least one"),
        ("\"counts\": [1, 3]", "\"counts\": [1, ⟦1.5⟧]", "ABQ0014", "this is not a usable number of nodes"),
        ("\"kind\": \"cluster\"", "\"kind\": ⟦\"clustr\"⟧", "ABQ0009", "did you mean 'cluster'?"),
        ("\"roles\": [\"Data\"]", "\"roles\": [\"Data\", ⟦\"Data\"⟧]", "ABQ0006", "in 'roles' of the appliance 'Store', 'Data' is listed twice; remove one of them; the first is in line"),
        ("\"roles\": [\"Data\"]", "\"roles\": [\"Data\", ⟦\"\"⟧]", "ABQ0004", "found an empty string"),
        ("[\"tcp\", \"udp\"]", "[\"tcp\", ⟦\"tcp\"⟧]", "ABQ0006", "'tcp' is listed twice"),
        ("[\"MANUAL\"]", "[⟦\" MANUAL\"⟧]", "ABQ0007", "there is no source ''"),
        ("\"id\": \"ShopEnvironment\"", "\"id\": ⟦\"Host\"⟧", "ABQ0011", "'Host' would become a second 'Host' in namespace Abiquo.Sdk; choose another name, such as 'ShopHost'"),
        ("\"id\": \"ShopEnvironment\"", "\"id\": ⟦\"ShopTopology\"⟧", "ABQ0011", "would become a second 'ShopTopology'"),
        ("{ \"id\": \"Front\", \"label\"", "{ \"id\": ⟦\"Endpoint\"⟧, \"label\": \"x\", \"summary\": \"x\", \"source\": [\"MANUAL\"] },\n{ \"id\": \"Front\", \"label\"", "ABQ0011", "would become a second 'IEndpoint'"),
        ("{ \"id\": \"Front\", \"label\"", "{ \"id\": ⟦\"Anywhere\"⟧, \"label\": \"x\", \"summary\": \"x\", \"source\": [\"MANUAL\"] },\n{ \"id\": \"Front\", \"label\"", "ABQ0005", "because rules use this one for everybody"),
        ("{ \"id\": \"Offices\", \"label\"", "{ \"id\": ⟦\"WEB\"⟧, \"label\": \"x\", \"summary\": \"x\", \"kind\": \"share\", \"roles\": [\"Data\"], \"source\": [\"MANUAL\"] },\n{ \"id\": \"Offices\", \"label\"", "ABQ0006", "appliance or outside party 'WEB' is declared twice; names must differ in more than capital letters, and this one was first used in line 32"),
        ("{ \"id\": \"Front\", \"label\"", "{ \"id\": ⟦\"Region\"⟧, \"label\": \"x\", \"summary\": \"x\", \"source\": [\"MANUAL\"] },\n{ \"id\": \"Front\", \"label\"", "ABQ0006", "role or scope 'Region' is declared twice"),
        ("\"id\": \"ShopEnvironment\"", "\"id\": ⟦\"Clone\"⟧", "ABQ0011", "'Clone' would become a second 'Clone' in Clone"),
        ("{ \"external\": \"Offices\" }", "{ \"external\": \"Offices\", \"value\": ⟦\"Id\"⟧ }", "ABQ0003", "which is no share, has an unknown member 'value'"),
        ("\"format\": \"datacenterId\", \"value\": \"Region.Id\"", "\"format\": \"fqdn\", \"value\": ⟦\"Region.Id\"⟧", "ABQ0009", "it has the format 'datacenterId', expected 'fqdn'"),
        ("\"id\": \"Spare\"", "\"id\": ⟦\"ShopEnvironment\"⟧", "ABQ0011", "the member 'ShopEnvironment' would become a second 'ShopEnvironment' in ShopEnvironment"),
        ("\"id\": \"Spare\"", "\"id\": ⟦\"the spare\"⟧", "ABQ0005", "'the spare' cannot be the name of a member"),
        ("\"id\": \"ShopEnvironment\"", "\"id\": ⟦\"IFront\"⟧", "ABQ0011", "would become a second 'IFront' in namespace Acme.Shop"),
        ("\"id\": \"Spare\"", "\"id\": ⟦\"\"⟧", "ABQ0004", "found an empty string"),
        ("\"id\": \"Https\",", "\"id\": \"Https\", ⟦\"portName\"⟧: \"Pages\",", "ABQ0003", "has an unknown member 'portName'"),
        ("\"to\": \"Data.Sql\"", "\"to\": ⟦\"\"⟧", "ABQ0004", "found an empty string"),
        ("\"cpus\": 2", "\"cpus\": ⟦2147483648⟧", "ABQ0014", "expected a whole number from 1"),
        ("\"from\": \"Front\", \"to\": \"Data.Sql\"", "\"from\": ⟦\"\"⟧, \"to\": \"Data.Sql\"", "ABQ0004", "found an empty string"),
        ("\"name\": \"Shop\"", "\"name\": ⟦\"the shop\"⟧", "ABQ0005", "'the shop' cannot be the name of a platform"),
        ("\"cpus\": 2", "\"cpus\": ⟦0⟧", "ABQ0014", "expected a whole number from 1"),
        ("\"clusterPort\": 5433", "\"clusterPort\": ⟦65536⟧", "ABQ0008", "65536 is not a port"),
        ("\"sharedPort\": 15432", "\"sharedPort\": ⟦-1⟧", "ABQ0008", "-1 is not a port"),
        ("\"behind\": \"Sql\"", "\"behind\": ⟦\"Sqll\"⟧", "ABQ0007", "there is no endpoint 'Sqll'; did you mean 'Sql'?"),
        ("\"id\": \"Https\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"]", "\"id\": \"Https\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\", ⟦\"vrrp\"⟧]", "ABQ0009", "'vrrp' is not allowed; it shares no ports with 'tcp'; give it an endpoint of its own"),
        ("\"from\": \"Data\", \"to\": \"Data.SqlNode\"", "\"from\": ⟦\"Front\"⟧, \"to\": \"Data.SqlNode\"", "ABQ0016", "the rule 'copies' of the group 'peer' is between the hosts of one appliance, but no appliance has both roles, 'Front' and 'Data'; expected roles that one appliance has"),
        ("\"from\": \"Data\", \"to\": \"Data.SqlNode\"", "\"from\": ⟦\"Anywhere\"⟧, \"to\": \"Data.SqlNode\"", "ABQ0016", "but 'Anywhere' is no role of an appliance"),
        ("\"from\": \"Data\", \"to\": \"Data.SqlNode\"", "\"from\": \"Data\", \"to\": \"Data.SqlNode\", \"within\": ⟦\"peers\"⟧", "ABQ0019", "'within' of the rule 'copies' has no effect, because a rule of the group 'peer' always connects each host of an appliance to the others; remove it"),
        ("\"to\": \"Front.Https\"", "\"to\": \"Front.Https\", \"within\": ⟦\"self\"⟧", "ABQ0019", "'within' of the rule 'customers' has no effect, because a rule from 'Anywhere' lets in everybody"),
        ("\"to\": \"Data.Sql\"", "\"to\": \"Data.Sql\", \"within\": ⟦\"peer\"⟧", "ABQ0009", "'peer' is not allowed; did you mean 'peers'?"),
        ("\"to\": \"Data.Sql\"", "\"to\": \"Data.Sql\", \"within\": ⟦true⟧", "ABQ0004", "expected one of 'peers', 'self', found"),
        ("\"to\": \"Data.Sql\"", "\"to\": \"Data.Sql\", \"when\": { \"virtualAddress\": ⟦\"Dat\"⟧ }", "ABQ0007", "there is no role 'Dat'; did you mean 'Data'?"),
        ("\"heldBy\": \"validation\"", "\"heldBy\": \"advice\", \"against\": ⟦\"Dat\"⟧", "ABQ0007", "there is no role 'Dat'; did you mean 'Data'?"),
        ("\"port\": 443", "\"port\": 443, \"forwardsTo\": ⟦\"Data.Sqll\"⟧", "ABQ0007", "there is no endpoint 'Sqll'; did you mean 'Sql'?"),
        ("\"port\": 443", "\"port\": 443, \"forwardsTo\": ⟦\"Dat.Sql\"⟧", "ABQ0007", "there is no role 'Dat'; did you mean 'Data'?"),
        ("\"port\": 443", "\"port\": 443, \"forwardsTo\": ⟦\"Data.SqlNode\"⟧", "ABQ0007", "there is no rule from 'Front' to 'Data.SqlNode'; clients are passed on to the hosts to which one leads; add it"),
        ("\"port\": 443", "\"port\": 443, \"forwardsTo\": ⟦\"Front.Https\"⟧", "ABQ0009", "'forwardsTo' of the endpoint 'Https': 'Front.Https' is not allowed; it is of the same role; expected an endpoint of another one"),
        ("\"port\": 443", "\"ports\": \"443-444\", \"forwardsTo\": ⟦\"Data.Sql\"⟧", "ABQ0009", "'forwardsTo' of the endpoint 'Https': 'Data.Sql' is not allowed; only an endpoint with one 'port' over 'tcp' passes its clients on"),
        ("\"port\": 443", "\"port\": 443, \"forwardsTo\": ⟦\"Data\"⟧", "ABQ0007", "there is no endpoint 'Data'; expected 'Role.Endpoint', such as"),
        ("\"heldBy\": \"validation\"", "\"heldBy\": \"validation\", \"distinctNames\": ⟦\"Dat\"⟧", "ABQ0007", "there is no role 'Dat'; did you mean 'Data'?"),
        ("\"heldBy\": \"validation\"", "\"heldBy\": \"validation\", \"when\": { \"several\": \"Data\" }, \"needs\": ⟦\"order\"⟧", "ABQ0007", "there is no rule 'order'; did you mean 'orders'?"),
        ("{ \"id\": \"Spare\",", "{ \"counts\": [⟦100⟧], \"id\": \"Spare\",", "ABQ0014", "100 is not a usable number of nodes"),
        ("\"scopes\": [\n        { \"id\": \"Regions\"", "\"choices\": [{ \"text\": \"One.\", \"options\": [{ \"members\": [⟦\"Store\"⟧] }] }],\n      \"scopes\": [\n        { \"id\": \"Regions\"", "ABQ0007", "there is no appliance of ShopEnvironment that may be left out 'Store'; expected 'Spare'"),
        ("{ \"external\": \"Offices\" }", "{ \"external\": \"Offices\" }, { \"external\": ⟦\"Offices\"⟧ }", "ABQ0006", "in ShopEnvironment, the outside party 'Offices' is listed twice; remove one of them; the first is in line 75"),
        ("{ \"external\": \"PictureServer\", \"value\": \"PictureShare\" }", "{ \"external\": \"PictureServer\", \"value\": \"PictureShare\" }, { \"external\": ⟦\"PictureServer\"⟧, \"value\": \"PictureShare\" }", "ABQ0006", "in Region, the outside party 'PictureServer' is listed twice; remove one of them; the first is in line"),
        ("\"scopes\": [\n        { \"id\": \"Regions\"", "\"rollout\": [\"Regions\", ⟦\"Stor\"⟧],\n      \"scopes\": [\n        { \"id\": \"Regions\"", "ABQ0007", "there is no appliance or scope of ShopEnvironment 'Stor'; did you mean 'Store'?"),
    ];

    public static IEnumerable<TestCaseData> Cases() => Mistakes
        .Select(mistake => new TestCaseData(mistake.Find, mistake.Put, mistake.Id, mistake.Message).SetArgDisplayNames(mistake.Id, mistake.Put));

    [TestCaseSource(nameof(Cases))]
    public void One_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(RepositoryFiles.ShopSpec, find, put);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Diagnostics.Single().Location.GetLineSpan().Path, Is.EqualTo("topology-spec.json"));
    }

    /// <summary>Invalid parts are left out or replaced, so that the error in the spec is the only one.</summary>
    [TestCaseSource(nameof(Cases))]
    public void What_is_generated_all_the_same_compiles(string find, string put, string id, string message)
    {
        var run = GeneratorRun.Over(MarkedText.Parse(RepositoryFiles.ShopSpec.Replace(find, put, StringComparison.Ordinal)).Text);
        Assert.That(run.Compile(), Is.Empty, $"{id}: {message}");
    }

    [TestCase("\"name\": \"Shop\"", "\"name\": \"the shop\"")]
    [TestCase("\"namespace\": \"Acme.Shop\"", "\"namespace\": \"Acme.class\"")]
    public void Without_a_name_or_namespace_nothing_is_generated(string find, string put) =>
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace(find, put, StringComparison.Ordinal)).Sources, Is.Empty);

    /// <summary>The largest and the smallest allowed values.</summary>
    [TestCase("\"counts\": [1, 3]", "\"counts\": [1, 99]")]
    [TestCase("\"cpus\": 2", "\"cpus\": 1")]
    [TestCase("\"cpus\": 2", "\"cpus\": 2147483647")]
    [TestCase("\"port\": 443", "\"port\": 1")]
    [TestCase("\"port\": 443", "\"port\": 65535")]
    public void The_last_number_is_no_fault(string find, string put)
    {
        var run = GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace(find, put, StringComparison.Ordinal));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
        Assert.That(run.Sources.Values, Has.Some.Contains(put.Split(' ')[^1].TrimEnd(']')));
    }

    /// <summary>An endpoint becomes a member, a type, a port and a link, none of which may already exist.</summary>
    [TestCase("Pool", "the endpoint 'Pool' would become a second 'Pool' in every appliance; choose another name, such as 'ShopPool'")]
    [TestCase("Web", "the endpoint 'Web' would become a second 'Web' in Web")]
    [TestCase("ToString", "the endpoint 'ToString' would become a second 'ToString' in every appliance;")]
    public void An_endpoint_is_not_called_like_a_member(string id, string message) => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace("\"Https\"", $"\"{id}\"", StringComparison.Ordinal).Replace("Front.Https", "Front." + id, StringComparison.Ordinal))
            .Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))),
        Has.Some.Matches<(string Id, string Message)>(found => found.Id == "ABQ0011" && found.Message.Contains(message, StringComparison.Ordinal)));

    [Test]
    public void Where_there_is_no_endpoint_the_example_is_invented()
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        foreach (var role in spec["roles"]!)
        {
            ((JObject)role).Remove("endpoints");
            ((JObject)role).Remove("properties");
        }

        spec["rules"] = new JArray(spec["rules"]![0]!);
        spec["rules"]![0]!["to"] = "Https";
        Assert.That(
            GeneratorRun.Over(spec.ToString()).Diagnostics.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            Does.Contain("expected 'Role.Endpoint', such as 'Web.Https'"));
    }

    [Test]
    public void A_rule_that_is_refused_is_left_out()
    {
        var mistake = Mistake.In(RepositoryFiles.ShopSpec, "\"from\": \"Data\", \"to\": \"Data.SqlNode\"", "\"from\": ⟦\"Front\"⟧, \"to\": \"Data.SqlNode\"");
        var run = GeneratorRun.Over(mistake.Text);

        mistake.IsOneErrorOf(run, "ABQ0016", "no appliance has both roles");
        Assert.That(run.Sources.Values, Has.None.Contains("\"copies\""));
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Sources.Values, Has.Some.Contains("\"copies\""), "usually it is there");
    }

    [Test]
    public void A_role_is_suggested_rather_than_everybody()
    {
        var spec = RepositoryFiles.ShopSpec.Replace("\"Front\"", "\"Anywhare\"", StringComparison.Ordinal)
            .Replace("\"Front.", "\"Anywhare.", StringComparison.Ordinal);
        var mistake = Mistake.In(spec, "\"from\": \"Anywhare\"", "\"from\": ⟦\"Anywhire\"⟧");
        mistake.IsOneErrorOf(GeneratorRun.Over(mistake.Text), "ABQ0007", "there is no role 'Anywhire'; did you mean 'Anywhare'?");
    }

    [Test]
    public void An_endpoint_is_not_called_like_the_type_of_another() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace(
            "{ \"id\": \"Sql\"", "{ \"id\": \"SqlEndpoint\", \"components\": [\"Postgres\"], \"protocols\": [\"tcp\"], \"port\": 5433, \"summary\": \"More.\" },\n{ \"id\": \"Sql\"", StringComparison.Ordinal))
            .Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)),
        Has.One.Contains("would become a second 'SqlEndpoint' in Store"));

    [Test]
    public void Two_links_are_not_called_alike() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace("\"Store\"", "\"WebMail\"", StringComparison.Ordinal).Replace("Https\"", "MailSql\"", StringComparison.Ordinal))
            .Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)),
        Has.One.Contains("the link to WebMail.Sql would become a second 'WebMailSql' in the connections of every appliance"));

    /// <summary>
    /// References to a declaration with an invalid name are left out without an error of their own, because the name is the only mistake.
    /// </summary>
    [TestCase("{ \"id\": \"Web\", \"label\"", "{ \"id\": \"1Web\", \"label\"", "\"appliance\": \"Web\"", "\"appliance\": \"1Web\"")]
    [TestCase("{ \"id\": \"Nginx\", \"label\"", "{ \"id\": \"1Nginx\", \"label\"", "[\"Nginx\"]", "[\"1Nginx\"]")]
    [TestCase("{ \"id\": \"Data\", \"label\"", "{ \"id\": \"1Data\", \"label\"", "\"Data.Sql\"", "\"1Data.Sql\"", "\"roles\": [\"Data\"", "\"roles\": [\"1Data\"", "\"from\": \"Data\"", "\"from\": \"1Data\"", "\"Data.", "\"1Data.", "{Data.", "{1Data.", "\"present\": \"Data\"", "\"present\": \"1Data\"", "\"virtualAddress\": \"Data\"", "\"virtualAddress\": \"1Data\"")]
    [TestCase("{ \"id\": \"Front\", \"label\"", "{ \"id\": \"1Front\", \"label\"", "\"Front.Https\"", "\"1Front.Https\"", "\"Front\"", "\"1Front\"")]
    public void A_name_that_cannot_be_used_is_one_error(params string[] edits)
    {
        var spec = RepositoryFiles.ShopSpec;
        for (var i = 0; i < edits.Length; i += 2)
        {
            spec = spec.Replace(edits[i], edits[i + 1], StringComparison.Ordinal);
        }

        var run = GeneratorRun.Over(spec);
        Assert.That(run.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ0005" }));
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void Two_things_without_a_name_are_two_errors() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace("\"id\": \"Postgres\"", "\"id\": \"\"", StringComparison.Ordinal).Replace("\"id\": \"Nfsd\"", "\"id\": \"\"", StringComparison.Ordinal)
            .Replace("[\"Postgres\"]", "[\"Nginx\"]", StringComparison.Ordinal).Replace("[\"Nfsd\"]", "[\"Nginx\"]", StringComparison.Ordinal))
            .Diagnostics.Select(diagnostic => diagnostic.Id),
        Is.EqualTo(new[] { "ABQ0004", "ABQ0004" }));

    [Test]
    public void Roles_that_disagree_about_an_endpoint_are_one_error()
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        var twin = (JObject)spec["roles"]![0]!.DeepClone();
        twin["id"] = "Twin";
        twin["endpoints"]![0]!["port"] = 444;
        ((JArray)spec["roles"]!).Add(twin);
        ((JArray)spec["appliances"]![0]!["roles"]!).Add("Twin");

        var diagnostic = GeneratorRun.Over(spec.ToString()).Diagnostics.Single();

        Assert.That(diagnostic.Id, Is.EqualTo("ABQ0012"));
        Assert.That(
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            Is.EqualTo("the roles Front and Twin of the appliance 'Web' both bring the endpoint 'Https', but with different ports, protocols, components, networks or versions"));
    }
}
