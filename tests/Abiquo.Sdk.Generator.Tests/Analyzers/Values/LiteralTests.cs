using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Values;

/// <summary>Diagnostics are at the constant itself and have the message of the run-time error.</summary>
public class LiteralTests
{
    [TestCase("Fqdn v = {|ABQ2101:\"v2v_1.example.com\"|};", "'v2v_1.example.com' is not a fully qualified domain name such as 'host.example.com': the character '_' is not allowed in it")]
    [TestCase("Fqdn v = {|ABQ2101:\"cloud\"|};", "'cloud' is not a fully qualified domain name such as 'host.example.com': it has no dot")]
    [TestCase("Fqdn v = {|ABQ2101:\"\"|};", "'' is not a fully qualified domain name such as 'host.example.com': it is empty")]
    [TestCase("Fqdn v = {|ABQ2101:\"10.0.0.1\"|};", "its last label is a number, as in an address")]
    [TestCase("HostAddress v = {|ABQ2102:\"10.0.0.256\"|};", "'10.0.0.256' is not an IP address such as '10.0.0.10' or '2001:db8::10': '256' is not a number from 0 to 255")]
    [TestCase("HostAddress v = {|ABQ2102:\"2001:db8::g\"|};", "the character 'g' is not allowed in an IPv6 address")]
    [TestCase("HostAddress v = {|ABQ2102:\"10.0.0.010\"|};", "'010' is not a number from 0 to 255")]
    [TestCase("HostAddress v = {|ABQ2102:\"::ffff:10.0.0.1\"|};", "it is an IPv4-mapped IPv6 address: write '10.0.0.1'")]
    [TestCase("Network v = {|ABQ2103:\"10.9.0.5/24\"|};", "'10.9.0.5/24' is not a network such as '10.9.0.0/24' or '2001:db8::/32': it has bits set after the prefix: the network is '10.9.0.0/24'")]
    [TestCase("Network v = {|ABQ2103:\"2001:db8::5/32\"|};", "the network is '2001:db8::/32'")]
    [TestCase("Network v = {|ABQ2103:\"10.9.0.0/33\"|};", "the prefix length '33' is not a number from 0 to 32")]
    [TestCase("NameOrAddress v = {|ABQ2106:\"ldap\"|};", "'ldap' is not a name such as 'ldap.example.com' or an IP address such as '10.0.0.10': it has no dot")]
    [TestCase("NameOrAddress v = {|ABQ2106:\"10.0.0.256\"|};", "'256' is not a number from 0 to 255")]
    [TestCase("NameOrAddress v = {|ABQ2106:\"10.0.0.0/24\"|};", "the character '/' is not allowed in it")]
    [TestCase("NfsShare v = {|ABQ2104:\"nas/vol\"|};", "'nas/vol' is not an NFS share such as '10.1.0.5:/opt/vm_repository': an NFS share is written 'host:/export/path'")]
    [TestCase("NfsShare v = {|ABQ2104:\"nas:/a/../b\"|};", "the path has the segment '..'")]
    [TestCase("NfsShare v = {|ABQ2104:\"localhost:/opt/vm_repository\"|};", "'localhost:/opt/vm_repository' is not a share that other machines reach: 'localhost' is the host that mounts the share: name the NFS server")]
    [TestCase("NfsShare v = {|ABQ2104:\"LocalHost:/opt\"|};", "'localhost' is the host that mounts the share")]
    [TestCase("NfsShare v = {|ABQ2104:\"127.0.0.9:/opt\"|};", "'127.0.0.9' is the host that mounts the share")]
    [TestCase("NfsShare v = {|ABQ2104:\"[0::1]:/opt\"|};", "'::1' is the host that mounts the share")]
    [TestCase("NfsShare v = {|ABQ2104:\"0.0.0.0:/opt\"|};", "no host can have the address '0.0.0.0'")]
    [TestCase("NfsShare v = {|ABQ2104:\"224.0.0.1:/opt\"|};", "no host can have the address '224.0.0.1'")]
    [TestCase("DatacenterId v = {|ABQ2105:\"madrid 1\"|};", "'madrid 1' is not a datacenter ID such as 'madrid' or 'dc-1': the character ' ' is not allowed in it")]
    [TestCase("DatacenterId v = {|ABQ2105:\"-a\"|};", "it does not start with a letter or a digit")]
    public void A_bad_literal_is_refused_with_the_sentence_of_the_run(string statement, string message) => Assert.That(Message(statement), Does.Contain(message));

    [TestCase("Host v = new({|ABQ2101:\"a\"|}, {|ABQ2102:\"b\"|}, {|ABQ2102:\"c\"|});", TestName = "arguments, also of nullable parameters")]
    [TestCase("var v = new Host(address: {|ABQ2102:\"b\"|}, fqdn: \"a.b\");", TestName = "named arguments")]
    [TestCase("var v = new Datacenter({|ABQ2105:\"a b\"|}) { TemplateRepository = {|ABQ2104:\"x\"|}, RemoteServices = remote, V2V = v2v };", TestName = "object initialisers")]
    [TestCase("var v = new DistributedEnvironment { Server = server, Datanode = datanode, Datacenters = [new({|ABQ2105:\"a b\"|}) { TemplateRepository = \"h:/x\", RemoteServices = remote, V2V = v2v }], DnsServers = [{|ABQ2102:\"x\"|}], AdministratorNetworks = [\"10.9.0.0/24\", {|ABQ2103:\"y\"|}] };", TestName = "elements of collection expressions")]
    [TestCase("var v = new List<Fqdn> { \"a.b\", {|ABQ2101:\"a\"|} };", TestName = "collection initialisers")]
    [TestCase("var v = new Dictionary<string, Fqdn> { [\"a\"] = {|ABQ2101:\"a\"|} };", TestName = "indexers of initialisers")]
    [TestCase("Fqdn[] v = { {|ABQ2101:\"a\"|} };", TestName = "array initialisers")]
    [TestCase("Fqdn[] v = [{|ABQ2101:\"a\"|}];", TestName = "collection expressions of an array")]
    [TestCase("Fqdn v; v = {|ABQ2101:\"a\"|};", TestName = "assignments")]
    [TestCase("Fqdn? v = {|ABQ2101:\"a\"|};", TestName = "nullable targets")]
    [TestCase("Fqdn? v = condition ? (Fqdn?){|ABQ2101:\"a\"|} : null;", TestName = "nullable targets of one arm")]
    [TestCase("var v = (Fqdn){|ABQ2101:\"a\"|};", TestName = "casts")]
    [TestCase("var v = (Fqdn)({|ABQ2101:\"a\"|});", TestName = "parentheses")]
    [TestCase("const string bad = \"a\"; Fqdn v = {|ABQ2101:bad|};", TestName = "local constants")]
    [TestCase("Fqdn v = {|ABQ2101:Names.Bad|};", TestName = "constant fields")]
    [TestCase("Fqdn v = {|ABQ2101:Names.Bad + \"x\"|};", TestName = "concatenations")]
    [TestCase("Fqdn v = {|ABQ2101:$\"{Names.Bad}-1\"|};", TestName = "constant interpolations")]
    [TestCase("Fqdn v = {|ABQ2101:nameof(server)|};", TestName = "nameof")]
    [TestCase("Fqdn v = {|ABQ2101:\"\"\"a\"\"\"|};", TestName = "raw strings")]
    [TestCase("Fqdn v = {|ABQ2101:@\"a\"|};", TestName = "verbatim strings")]
    [TestCase("Fqdn v = condition ? {|ABQ2101:\"a\"|} : {|ABQ2101:\"b\"|};", TestName = "both arms of a conditional")]
    [TestCase("Fqdn v = condition ? \"a.b\" : condition ? \"c.d\" : {|ABQ2101:\"b\"|};", TestName = "nested conditionals")]
    [TestCase("string? s = text; Fqdn v = s ?? {|ABQ2101:\"b\"|};", TestName = "the right of ??")]
    [TestCase("Fqdn v = text switch { \"x\" => \"a.b\", \"y\" => {|ABQ2101:\"y\"|}, _ => throw new InvalidOperationException() };", TestName = "arms of a switch expression")]
    [TestCase("Fqdn v = text!.Length > 1 ? {|ABQ2101:\"a\"|}! : text;", TestName = "a suppressed null warning")]
    [TestCase("static Fqdn F() => {|ABQ2101:\"a\"|}; F();", TestName = "expression bodies")]
    [TestCase("static Fqdn F() { return {|ABQ2101:\"a\"|}; } F();", TestName = "return statements")]
    [TestCase("Func<Fqdn> f = () => {|ABQ2101:\"a\"|}; f();", TestName = "lambdas")]
    [TestCase("IEnumerable<Fqdn> F() { yield return {|ABQ2101:\"a\"|}; } F();", TestName = "yield return")]
    [TestCase("bool b = server.Host.Fqdn == {|ABQ2101:\"a\"|};", TestName = "comparisons")]
    [TestCase("(Fqdn, int) v = ({|ABQ2101:\"a\"|}, text.Length); Console.WriteLine(v);", TestName = "tuples")]
    [TestCase("var v = server with { Host = new({|ABQ2101:\"a\"|}) };", TestName = "with expressions")]
    public void A_bad_constant_is_found_in(string statement) => AnalyzerRun.CheckStatements(statement + Unused, Declarations);

    [TestCase("Fqdn v = text;", TestName = "a variable is for the run")]
    [TestCase("var s = \"a\"; Fqdn v = s;", TestName = "a local that is no constant is for the run")]
    [TestCase("Fqdn v = Names.Field;", TestName = "a readonly field is for the run")]
    [TestCase("Fqdn v = $\"{text}\";", TestName = "an interpolation with a variable is for the run")]
    [TestCase("Fqdn v = \"cloud.example.com\";", TestName = "a good name")]
    [TestCase("Fqdn v = \"Cloud.EXAMPLE.com\";", TestName = "a name in capital letters")]
    [TestCase("HostAddress v = \"2001:DB8:0::1\";", TestName = "a long IPv6 address")]
    [TestCase("HostAddress v = \"127.0.0.1\";", TestName = "a loopback address is an address")]
    [TestCase("Network v = \"10.9.0.5\"; Network w = \"0.0.0.0/0\"; Network x = \"10.9.0.5/32\";", TestName = "networks of one address and of all")]
    [TestCase("NfsShare v = \"[2001:db8::5]:/a\"; NfsShare w = \"nas:/a/\"; NfsShare x = \"localhost.example.com:/a\";", TestName = "good shares")]
    [TestCase("NameOrAddress v = \"ldap.example.com\"; NameOrAddress w = \"2001:db8::5\"; NameOrAddress x = (Fqdn)\"a.b\";", TestName = "names and addresses")]
    [TestCase("DatacenterId v = \"DC_1\";", TestName = "a good ID")]
    [TestCase("Console.WriteLine(\"not a name\"); object o = \"10.0.0.256\";", TestName = "texts that are no values")]
    [TestCase("var v = Fqdn.TryParse(\"a\", out _);", TestName = "TryParse asks")]
    [TestCase("Fqdn v = condition ? \"a.b\" : \"c.d\";", TestName = "good arms")]
    [TestCase("const bool on = true; Fqdn v = on ? \"a.b\" : \"c\";", TestName = "an arm that is never taken")]
    [TestCase("Other v = \"a\";", TestName = "another type that text converts to")]
    [TestCase("var v = Other.Parse(\"a\");", TestName = "Parse of another type")]
    [TestCase("Fqdn v = (string)null!;", TestName = "null is for the run")]
    public void Stays_silent(string statement) => AnalyzerRun.CheckStatements(statement + Unused, Declarations);

    [TestCase("var v = Fqdn.Parse({|ABQ2110:\"a\"|});", "Parse always throws here: 'a' is not a fully qualified domain name such as 'host.example.com': it has no dot")]
    [TestCase("var v = HostAddress.Parse({|ABQ2110:\"a\"|});", "Parse always throws here: 'a' is not an IP address")]
    [TestCase("var v = Network.Parse(text: {|ABQ2110:Names.Bad|});", "Parse always throws here: 'a' is not a network")]
    [TestCase("var v = NfsShare.Parse({|ABQ2110:\"a\"|});", "Parse always throws here: 'a' is not an NFS share")]
    [TestCase("var v = NameOrAddress.Parse({|ABQ2110:\"a\"|});", "Parse always throws here: 'a' is not a name such as 'ldap.example.com' or an IP address")]
    [TestCase("var v = DatacenterId.Parse({|ABQ2110:\"a b\"|});", "Parse always throws here: 'a b' is not a datacenter ID")]
    public void Parse_of_a_bad_constant_is_a_warning(string statement, string message) => Assert.That(Message(statement), Does.StartWith(message));

    [Test]
    public void Parse_takes_a_share_that_others_cannot_reach() => AnalyzerRun.CheckStatements("var v = NfsShare.Parse(\"localhost:/a\");");

    [Test]
    public void The_sentence_is_the_one_that_the_run_gives([Values("v2v_1.a", "a..b", "-a.b", "x")] string text)
    {
        var thrown = Assert.Throws<FormatException>(() => Fqdn.Parse(text))!.Message;
        Assert.That(Message($"Fqdn v = {{|ABQ2101:\"{text}\"|}};") + ".", Is.EqualTo(thrown));
    }

    [Test]
    public void Values_of_a_spec_of_ones_own_are_checked() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze("namespace P; static class P { internal static object R(Acme.Shop.Web web) => new Acme.Shop.Region(\"a b\") { PictureShare = \"localhost:/p\", Web = web }; }")
            .Select(diagnostic => diagnostic.Id),
        Is.EqualTo(new[] { "ABQ2104", "ABQ2105" }).Or.EqualTo(new[] { "ABQ2105", "ABQ2104" }));

    private const string Unused = " _ = 0;";
    private const string Declarations = "static class Names { internal const string Bad = \"a\"; internal static readonly string Field = \"a\"; } readonly record struct Other { public static implicit operator Other(string text) => default; public static Other Parse(string text) => default; }";

    private static string Message(string statement) => AnalyzerRun.Message(AnalyzerRun.CheckStatements(statement, Declarations)[0]);
}
