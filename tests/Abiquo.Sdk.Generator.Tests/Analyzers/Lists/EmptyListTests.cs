using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Lists;

public class EmptyListTests
{
    [TestCase("_ = new DistributedEnvironment { Server = server, Datanode = datanode, Datacenters = {|ABQ2002:[]|} };", "'Datacenters' needs at least one Datacenter")]
    [TestCase("_ = production with { Datacenters = {|ABQ2002:[]|} };", "'Datacenters' needs at least one Datacenter")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host>? hosts = {|ABQ2002:[]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts; hosts = {|ABQ2002:[]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = condition ? [host] : {|ABQ2002:[]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = text switch { \"a\" => {|ABQ2002:[]|}, _ => [host] };", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = ({|ABQ2002:[]|});", "'hosts' needs at least one Host")]
    [TestCase("var hosts = (OneOrMore<Host>){|ABQ2002:[]|};", "'[]' needs at least one Host")]
    [TestCase("Take({|ABQ2002:[]|});", "'[]' needs at least one Host")]
    [TestCase("Take(hosts: {|ABQ2002:[]|});", "'hosts' needs at least one Host")]
    [TestCase("static OneOrMore<Host> Make() => {|ABQ2002:[]|}; Take(Make());", "'[]' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. Array.Empty<Host>()]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. Enumerable.Empty<Host>(), .. new Host[0]]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. ValueList<Host>.Empty]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. System.Collections.Immutable.ImmutableList<Host>.Empty]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<object> all = {|ABQ2002:[.. new object[0, 2]]|};", "'all' needs at least one Object")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. new List<Host>()]|};", "'hosts' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. new Host[] { }]|};", "'hosts' needs at least one Host")]
    [TestCase("_ = OneOrMore.From<Host>({|ABQ2002:[]|});", "'From' needs at least one Host")]
    [TestCase("_ = OneOrMore.From({|ABQ2002:Array.Empty<Host>()|});", "'From' needs at least one Host")]
    [TestCase("_ = OneOrMore.Create<Host>({|ABQ2002:[]|});", "'Create' needs at least one Host")]
    [TestCase("_ = Datanode.ClusterOf({|ABQ2002:[]|});", "'ClusterOf' needs at least one Host")]
    [TestCase("_ = V2V.PoolOf({|ABQ2002:Enumerable.Empty<Host>()|});", "'PoolOf' needs at least one Host")]
    [TestCase("OneOrMore<Host> hosts = {|ABQ2002:[.. (IEnumerable<Host>)Array.Empty<Host>()]|};", "'hosts' needs at least one Host")]
    public void Is_refused(string statement, string message) =>
        Assert.That(AnalyzerRun.Message(AnalyzerRun.CheckStatements(Locals + statement)[0]), Is.EqualTo(message));

    [TestCase("OneOrMore<Host> hosts = [host];")]
    [TestCase("OneOrMore<Host> hosts = host;")]
    [TestCase("OneOrMore<Host> hosts = [.. Array.Empty<Host>(), host];")]
    [TestCase("OneOrMore<Host> hosts = [.. new List<Host> { host }];")]
    [TestCase("OneOrMore<Host> hosts = [.. new List<Host>(datanode.Hosts)];")]
    [TestCase("OneOrMore<Host> hosts = [.. datanode.Hosts];")]
    [TestCase("OneOrMore<Host> hosts = [.. new Host[] { host }];")]
    [TestCase("OneOrMore<Host> hosts = [.. new Host[text.Length]];")]
    [TestCase("OneOrMore<Host> hosts = [.. datanode.Hosts.Where(one => condition)];")]
    [TestCase("ValueList<Host> hosts = [];")]
    [TestCase("List<Host> hosts = [];")]
    [TestCase("Host[] hosts = [];")]
    [TestCase("IReadOnlyList<Host> hosts = []; _ = V2V.PoolOf(hosts);")]
    [TestCase("_ = production with { DnsServers = [], NtpServers = [] };")]
    [TestCase("_ = production with { Links = [] };")]
    [TestCase("_ = V2V.PoolOf([host]); _ = Datanode.ClusterOf(new[] { host });")]
    [TestCase("_ = OneOrMore.From(datanode.Hosts);")]
    [TestCase("_ = Empties.Of(Empties.Hosts.Empty);")]
    [TestCase("_ = Empties.ClusterOf([]);")]
    [TestCase("OneOrMore<Host> hosts = [.. Empties.Hosts.Empty];")]
    [TestCase("OneOrMore<int> all = [.. Empties.Empty<int>()];")]
    [TestCase("OneOrMore<int> all = [.. new Empties.List()];")]
    [TestCase("OneOrMore<string> all = [.. System.Environment.GetCommandLineArgs()];")]
    [TestCase("OneOrMore<char> all = [.. System.Environment.NewLine];")]
    [TestCase("OneOrMore<Host> hosts = [.. (IEnumerable<Host>)datanode.Hosts];")]
    [TestCase("OneOrMore<Host> hosts = [.. (Empties.Full)Array.Empty<Host>()];")]
    public void Is_silent(string statement) => AnalyzerRun.CheckStatements(
        Locals + statement, "static class Empties { internal sealed class List : List<int> { internal List() => Add(1); } internal static T[] Empty<T>() => new T[3]; internal sealed class Full : List<Host> { public static explicit operator Full(Host[] hosts) => new() { new(\"a.example.com\") }; } internal static class Hosts { internal static Host[] Empty => new Host[3]; } internal static int ClusterOf(Host[] hosts) => hosts.Length; internal static OneOrMore<Host> Of(IEnumerable<Host> hosts) => [.. hosts, .. Hosts.Empty]; }");

    private const string Locals = "DistributedEnvironment production = null!; static void Take(OneOrMore<Host> hosts) { } Take(host); _ = production; ";
}
