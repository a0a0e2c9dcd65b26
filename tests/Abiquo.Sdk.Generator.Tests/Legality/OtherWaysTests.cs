using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>What else a programmer may write where a link is expected.</summary>
public class OtherWaysTests
{
    [TestCase("IEndpoint any = datanode.Redis; v2v.Connect(any);", "ABQ1001")]
    [TestCase("System.Func<Datanode.MaxScaleEndpoint, Link> make = v2v.Connect; make(datanode.MaxScale);", "ABQ1001")]
    [TestCase("v2v.Connect(v2v.TomcatHttp);", "ABQ1001")]
    [TestCase("v2v.Connect(true ? datanode.MaxScale : datanode.MaxScale);", "ABQ1001")]
    [TestCase("v2v.Connect(datanode);", "CS1503")]
    [TestCase("v2v.Connect(null!);", "CS0121")]
    [TestCase("v2v.ConnectTo.DatanodeMaxscale(datanode);", "CS1061")]
    [TestCase("v2v.Connect((IAccepts<V2V>)datanode.MaxScale);", "CS0030")]
    [TestCase("IAccepts<V2V> cheat = datanode.MaxScale; v2v.Connect(cheat);", "CS0029")]
    [TestCase("Link.Between(v2v, datanode.MaxScale);", "CS1503")]
    [TestCase("_ = Datanode.Cluster(host, host);", "ABQ2001")]
    [TestCase("_ = Datanode.Cluster(host, host, host, host);", "ABQ2001")]
    [TestCase("_ = Datanode.Cluster(host, host, host, host, host, host);", "ABQ2001")]
    [TestCase("_ = Monitoring.Cluster(host, host);", "ABQ2001")]
    [TestCase("_ = new V2V();", "CS9035")]
    [TestCase("_ = new Datacenter(\"a\") { TemplateRepository = \"h:/x\", RemoteServices = new() { Host = host } };", "CS9035")]
    [TestCase("_ = new V2V { Host = host, DatacenterId = \"a\" };", "CS0117")]
    [TestCase("_ = new Datanode { Host = host, Ports = new() { Zookeeper = 70000 } };", "CS0031")]
    [TestCase("Datanode other = \"10.0.0.1\";", "CS0029")]
    public void Is_one_error(string statement, string id) =>
        Assert.That(Compile(statement).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { id }));

    [TestCase("v2v.Connect(datanode.Redis);")]
    [TestCase("v2v.ConnectTo.DatanodeRabbitMQ(datanode);")]
    [TestCase("v2v.Connect(server.Https);")]
    [TestCase("IAccepts<V2V> redis = datanode.Redis; v2v.Connect(redis);")]
    [TestCase("IAccepts<IConversionManager> redis = datanode.Redis; v2v.Connect(redis);")]
    [TestCase("_ = Datanode.Cluster(host);")]
    [TestCase("_ = Datanode.Cluster(host, host, host);")]
    [TestCase("_ = Datanode.Cluster(host, host, host, host, host);")]
    [TestCase("_ = Datanode.ClusterOf([host, host, host]);")]
    [TestCase("_ = V2V.Pool(host, host); _ = V2V.PoolOf([host]); _ = V2V.Pool(host);")]
    [TestCase("_ = V2V.Pool(new(\"a.b\")); _ = V2V.Pool(new(\"a.b\"), new(\"c.d\")); _ = Datanode.Cluster(new(\"a.b\"));")]
    [TestCase("_ = Datanode.Cluster(host) with { Ports = new() { RabbitMQ = 5671 } };")]
    public void Is_legal(string statement) => Assert.That(Compile(statement), Is.Empty);

    private static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> Compile(string statement) => Compiler.Compile(Compiler.Tree(
        $$"""
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        internal static class Program
        {
            internal static void Main(Server server, Datanode datanode, V2V v2v, Host host)
            {
                {{statement}}
            }
        }
        """)).GetDiagnostics();
}
