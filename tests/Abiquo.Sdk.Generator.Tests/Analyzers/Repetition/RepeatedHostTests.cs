using Abiquo.Sdk.Generator.Tests.Harness;
using static Abiquo.Sdk.Generator.Tests.Analyzers.Repetition.EnvironmentText;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Repetition;

/// <summary>Hosts whose name or address occurs twice in one expression.</summary>
public class RepeatedHostTests
{
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new() { Host = new({|ABQ2202:\"a.example.com\"|}) }")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new() { Host = new({|ABQ2202:\"A.Example.com\"|}) }")]
    [TestCase("Server = new() { Host = new(Make.Name) }, Datanode = new() { Host = new({|ABQ2202:\"a.example.com\"|}) }")]
    [TestCase("Server = new Server { Host = new Host(\"a.example.com\") }, Datanode = Datanode.Cluster(new Host({|ABQ2202:\"a.example.com\"|}))")]
    [TestCase("Server = server, Datanode = Datanode.Cluster(new(\"a.example.com\"), new({|ABQ2202:\"a.example.com\"|}), new(\"c.example.com\"))")]
    [TestCase("Server = server, Datanode = Datanode.ClusterOf([new(\"a.example.com\"), new({|ABQ2202:\"a.example.com\"|}), new(\"c.example.com\")])")]
    [TestCase("Server = server, Datanode = Datanode.ClusterOf(new Host[] { new(\"a.example.com\"), new({|ABQ2202:\"a.example.com\"|}), new(\"c.example.com\") })")]
    [TestCase("Server = Server.Pool(new(\"a.example.com\"), new({|ABQ2202:\"a.example.com\"|})), Datanode = datanode")]
    [TestCase("Server = Server.PoolOf([new(\"a.example.com\"), new({|ABQ2202:\"a.example.com\"|})]), Datanode = datanode")]
    [TestCase("Server = server, Datanode = Datanode.Cluster(new(\"a.example.com\"), new({|ABQ2202:\"a.example.com\"|}), new(\"c.example.com\")) with { Ports = new() { Redis = 6380 } }")]
    [TestCase("Server = server, Datanode = datanode, Monitoring = condition ? new() { Host = new(\"a.example.com\") } : Monitoring.Cluster(new(\"b.example.com\"), new({|ABQ2202:\"b.example.com\"|}), new(\"c.example.com\"))")]
    [TestCase("Server = new() { Host = new(address: \"10.0.0.1\", fqdn: \"a.example.com\") }, Datanode = new() { Host = new({|ABQ2202:\"a.example.com\"|}, {|ABQ2203:\"10.0.0.1\"|}) }")]
    [TestCase("Server = new() { Host = new(\"a.example.com\", \"10.0.0.1\") }, Datanode = new() { Host = new(\"b.example.com\", {|ABQ2203:\"10.0.0.1\"|}) }")]
    [TestCase("Server = new() { Host = new(\"a.example.com\", \"2001:db8::1\") }, Datanode = new() { Host = new(\"b.example.com\", \"10.0.0.1\", {|ABQ2203:\"2001:DB8:0:0::1\"|}) }")]
    [TestCase("Server = server, Datanode = datanode, Monitoring = text.Length > 1 ? null : new() { Host = new(condition ? \"a.example.com\" : \"b.example.com\", \"10.0.0.1\") }")]
    [TestCase("Server = new() { Host = new(\"a.example.com\") }, Datanode = new Datanode { Host = new({|ABQ2202:\"a.example.com\"|}) } with { }")]
    public void Is_refused(string members) => CheckMembers(members);

    [Test]
    public void Hosts_of_datacenters_count_too() => CheckDatacenters(
        $"[{Datacenter("\"a\"", "\"nas:/a\"", "new() { Host = new(\"rs.example.com\", \"10.0.0.1\") }")}, {Datacenter("\"b\"", "\"nas:/b\"", "remote", "V2V.Pool(new({|ABQ2202:\"rs.example.com\"|}, {|ABQ2203:\"10.0.0.1\"|}))")}]");

    [Test]
    public void The_messages_name_value_and_line()
    {
        var found = CheckMembers("Server = new() { Host = new(\"A.example.com\", \"2001:db8:0::1\") },\nDatanode = new() { Host = new({|ABQ2202:\"a.example.com\"|}, {|ABQ2203:\"2001:db8::1\"|}) }");
        Assert.That(found.Select(AnalyzerRun.Message), Is.EqualTo(new[]
        {
            "the name 'a.example.com' is already that of the host in line 10; give every host a name of its own",
            "the address '2001:db8::1' is already that of the host in line 10; give every host an address of its own",
        }));
    }
}
