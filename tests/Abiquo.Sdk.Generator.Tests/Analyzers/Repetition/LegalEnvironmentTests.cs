using Abiquo.Sdk.Generator.Tests.Harness;
using static Abiquo.Sdk.Generator.Tests.Analyzers.Repetition.EnvironmentText;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Repetition;

/// <summary>Programs that seem to repeat a value but do not, or not certainly, get no diagnostic.</summary>
public class LegalEnvironmentTests
{
    private static readonly string Madrid = Datacenter("\"madrid\"", "\"nas:/a\"");
    private static readonly string MadridAgain = Datacenter("\"madrid\"", "\"nas:/b\"");

    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new() { Host = new(\"b.example.com\") }", TestName = "names that differ")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new() { Host = new(\"a.example.org\") }", TestName = "names that differ in their last label")]
    [TestCase("Server = new() { Host = new(\"a.example.com\", \"10.0.0.1\") }, Datanode = new() { Host = new(\"b.example.com\", \"10.0.0.10\") }", TestName = "an address that begins with another")]
    [TestCase("Server = new() { Host = new(\"a.example.com\", \"10.0.0.1\", \"2001:db8::1\") }, Datanode = datanode", TestName = "two addresses of one host")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new() { Host = new(text) }", TestName = "a name that is not known")]
    [TestCase("Server = condition ? new() { Host = new(\"a.example.com\") } : new() { Host = new(\"a.example.com\") }, Datanode = datanode", TestName = "two arms of a conditional")]
    [TestCase("Server = text switch { \"a\" => new() { Host = new(\"a.example.com\") }, _ => new() { Host = new(\"a.example.com\") } }, Datanode = datanode", TestName = "two arms of a switch")]
    [TestCase("Server = Make.Same<Server?>(null) ?? new() { Host = new(\"a.example.com\") }, Datanode = datanode", TestName = "the right of ??")]
    [TestCase("Server = condition ? new() { Host = new(\"a.example.com\") } : server, Datanode = condition ? datanode : new() { Host = new(\"a.example.com\") }", TestName = "arms of two choices that exclude each other")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = Make.Later(() => { _ = new Server { Host = new(\"a.example.com\") }; return datanode; })", TestName = "what stands in a lambda")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = Make.Same(new Datanode { Host = new(\"a.example.com\") }) with { Host = new(\"b.example.com\") }", TestName = "what is given to a method")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new Datanode { Host = new(\"a.example.com\") } with { Host = new(\"b.example.com\") }", TestName = "a copy with another host")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new Datanode { Host = new(\"a.example.com\") } with { Ports = new() { Redis = 6380 }, Host = new(\"b.example.com\") }", TestName = "a copy with other ports and another host")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new Plan() with { Old = new() { Host = new(\"a.example.com\") } }", TestName = "a copy of what only becomes an appliance")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = Make.Cluster(new Datanode { Host = new(\"a.example.com\") })", TestName = "what is given to a method that is called like ours")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = Make.From(new Datanode { Host = new(\"a.example.com\") })", TestName = "what is given to a method that is called like that of a list")]
    [TestCase("Server = new() { Host = new(\"a.example.com\", \"10.0.0.1\") }, Datanode = datanode, DnsServers = [\"10.0.0.1\"], NtpServers = [\"10.0.0.1\"]", TestName = "an address of a host that is a name server as well")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = datanode, Links = [server.Connect(new Datanode { Host = new(\"a.example.com\") }.Redis)]", TestName = "what only a link names")]
    [TestCase("Server = server, Datanode = server.Hosts.Contains(new(\"a.example.com\")) ? datanode : new() { Host = new(\"a.example.com\") }", TestName = "what a condition asks for")]
    [TestCase("Server = server, Datanode = datanode, DnsServers = [\"10.0.0.53\", \"10.0.0.53\"]", TestName = "a name server that is named twice")]
    public void Hosts(string members) => CheckMembers(members);

    private static IEnumerable<TestCaseData> Lists()
    {
        yield return new TestCaseData($"[{Madrid}, {Datacenter("\"Madrid\"", "\"nas:/b\"")}]").SetName("ids that differ in a capital letter");
        yield return new TestCaseData($"[{Madrid}, {Datacenter("\"madrid2\"", "\"nas:/A\"")}]").SetName("shares whose paths differ in a capital letter");
        yield return new TestCaseData($"[{Madrid}, {Datacenter("\"madrid-2\"", "\"nas:/ab\"")}]").SetName("a share that begins with another");
        yield return new TestCaseData($"[{Madrid}, {Datacenter("text", "\"nas:/b\"")}]").SetName("an id that is not known");
        yield return new TestCaseData($"[{Madrid}, Make.Madrid(text)]").SetName("what a method returns");
        yield return new TestCaseData($"[condition ? {Madrid} : {MadridAgain}]").SetName("two arms");
        yield return new TestCaseData($"condition ? [{Madrid}] : [{MadridAgain}]").SetName("two lists");
        yield return new TestCaseData($"[new(condition ? \"madrid\" : \"paris\") {{ TemplateRepository = condition ? \"nas:/a\" : \"nas:/b\", RemoteServices = remote, V2V = v2v }}]").SetName("two arms of a value");
        yield return new TestCaseData($"[{Madrid}, new(\"madrid\") {{ Id = \"paris\", TemplateRepository = \"nas:/b\", RemoteServices = remote, V2V = v2v }}]").SetName("an id that is replaced at once");
        yield return new TestCaseData($"[{Madrid}, new Datacenter(\"madrid\") {{ TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }} with {{ Id = \"paris\", TemplateRepository = \"nas:/b\" }}]").SetName("a copy with another id");
        yield return new TestCaseData($"[{Madrid}, .. new List<string> {{ \"madrid\" }}.Select(Make.Madrid)]").SetName("computed datacenters");
        yield return new TestCaseData($"[{Madrid}, .. new[] {{ {MadridAgain.Replace("new(", "new Datacenter(", StringComparison.Ordinal)} }}.Where(one => condition)]").SetName("a list that is filtered");
        yield return new TestCaseData($"[new(\"nas\") {{ TemplateRepository = \"nas:/nas\", RemoteServices = remote, V2V = v2v }}]").SetName("one text for two things");
    }

    [TestCaseSource(nameof(Lists))]
    public void Datacenters(string list) => CheckDatacenters(list);

    /// <summary>The compiler reports the missing constructor; the meaning of its argument is unknown.</summary>
    [Test]
    public void A_datacenter_that_cannot_be_made() => CheckDatacenters($"[{Madrid}, new {{|CS1729:Datacenter|}}(\"madrid\", 1) {{ TemplateRepository = \"nas:/b\", RemoteServices = remote, V2V = v2v }}]");

    /// <summary>The compiler reports an attribute without its argument; the analyzer adds nothing.</summary>
    [Test]
    public void A_value_that_is_not_yet_said_to_be_unique() => AnalyzerRun.CheckStatements(
        "_ = new DistributedEnvironment { Server = server, Datanode = datanode, Datacenters = [new Named(\"a\") { Name = \"x\", TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }] };",
        "record {|ABQ1004:Named|}(DatacenterId Id) : Datacenter(Id) { [{|CS7036:Unique|}] public string Name { get; init; } = \"\"; }");

    [Test]
    public void Two_environments_of_one_method() => Check(
        $"_ = new DistributedEnvironment {{ Server = server, Datanode = datanode, Datacenters = [{Madrid}] }}; _ = new DistributedEnvironment {{ Server = server, Datanode = datanode, Datacenters = [{Madrid}] }};");

    [Test]
    public void An_environment_and_its_changed_copy() => Check(
        $"_ = new DistributedEnvironment {{ Server = server, Datanode = datanode, Datacenters = [{Madrid}] }} with {{ Datacenters = [{Madrid}] }};");

    [Test]
    public void Two_datacenters_that_no_environment_holds() => Check(
        $"Datacenter[] all = [{Madrid}, {Madrid}]; foreach (var one in all) {{ _ = new DistributedEnvironment {{ Server = server, Datanode = datanode, Datacenters = one }}; }}");

    [Test]
    public void Environments_that_an_expression_makes_side_by_side() => Check(
        $"_ = new DistributedEnvironment[] {{ new() {{ Server = server, Datanode = datanode, Datacenters = [{Madrid}] }}, new() {{ Server = server, Datanode = datanode, Datacenters = [{Madrid}] }} }};");
}
