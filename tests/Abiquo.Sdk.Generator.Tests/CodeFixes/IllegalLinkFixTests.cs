using Abiquo.Sdk.CodeFixes;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.CodeFixes;

public class IllegalLinkFixTests
{
    private const string Everything = "Server server, Datanode datanode, V2V v2v, Monitoring monitoring, RemoteServices remote";

    private static readonly string[] TargetsOfV2V =
    [
        "Connect to Datanode.Redis instead",
        "Connect to Datanode.RabbitMQ instead",
        "Connect to Datanode.Zookeeper instead",
        "Connect to Server.Http instead",
        "Connect to Server.Https instead",
        "Connect to Server.TomcatHttp instead",
        "Connect to Server.TomcatAjp instead",
    ];

    [TestCase("v2v.Connect(datanode.MaxScale)")]
    [TestCase("v2v.ConnectTo.DatanodeMaxScale(datanode)")]
    public void The_legal_targets_are_offered_those_of_the_same_appliance_first(string link)
    {
        using var run = new FixRun(new IllegalLinkFix(), Program(link));
        Assert.That(run.Titles("ABQ1001"), Is.EqualTo(TargetsOfV2V));
    }

    /// <summary>All links are in one program, a line each, because each compilation takes a second.</summary>
    [Test]
    public void A_fix_of_every_illegal_link_compiles([Values(0, 1)] int form)
    {
        var pairs = Legality.LinkPair.All(RepositoryFiles.DefaultSpec).Where(pair => !pair.IsLegal && !(pair.IsPeer && form == 1)).ToList();
        string[] program = ["using Abiquo.Sdk; using Abiquo.Sdk.Platform;", "internal static class P {", .. pairs.Select(Method), "}"];
        using var run = new FixRun(new IllegalLinkFix(), string.Join('\n', program));
        var fixes = run.ByLine("ABQ1001");
        var made = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            var offered = fixes[i + 2].ToList();
            Assert.That(offered, Is.Not.Empty, pairs[i].Name);
            made += offered.Count;
            program[i + 2] = run.Apply(offered[made % offered.Count]).Split('\n')[i + 2];
        }

        Assert.That(pairs, Has.Count.GreaterThan(100));
        Assert.That(AnalyzerRun.Over(string.Join('\n', program)), Is.Empty);

        string Method(Legality.LinkPair pair, int number)
        {
            var (source, target) = (Variable(pair.Source), Variable(pair.Target));
            var link = form == 0 ? $"{source}.Connect({target}.{pair.Endpoint})" : $"{source}.ConnectTo.{pair.Target}{pair.Endpoint}({target})";
            return $"internal static Link M{number}({Everybody}) => {link};";
        }
    }

    [TestCase("v2v.Connect(datanode.MaxScale)", "Connect to Datanode.Redis instead", "v2v.Connect(datanode.Redis)")]
    [TestCase("v2v.ConnectTo.DatanodeMaxScale(datanode)", "Connect to Datanode.Redis instead", "v2v.ConnectTo.DatanodeRedis(datanode)")]
    [TestCase("v2v.Connect(datanode.MaxScale)", "Connect to Server.Https instead", "v2v.Connect(server.Https)")]
    [TestCase("v2v.ConnectTo.DatanodeMaxScale(target: datanode)", "Connect to Server.Https instead", "v2v.ConnectTo.ServerHttps(server)")]
    [TestCase("v2v.Connect(new Datanode { Host = new(\"a.example.com\") }.MaxScale)", "Connect to Datanode.Redis instead", "v2v.Connect(new Datanode { Host = new(\"a.example.com\") }.Redis)")]
    public void Only_the_target_changes(string link, string title, string expected)
    {
        using var run = new FixRun(new IllegalLinkFix(), Program(link));
        Assert.That(run.Apply("ABQ1001", title), Is.EqualTo(Program(expected)));
        Assert.That(AnalyzerRun.Over(Program(expected)), Is.Empty);
    }

    [Test]
    public void In_an_obsolete_member_the_same_is_offered()
    {
        using var run = new FixRun(new IllegalLinkFix(), Program("v2v.Connect(datanode.MaxScale)", Everything, "[System.Obsolete] "));
        Assert.That(run.Titles("ABQ1002"), Is.EqualTo(TargetsOfV2V));
    }

    [TestCase("server.ConnectTo.DatanodeSsh(datanode)", "server.ConnectTo.AcmeLdap(acme)")]
    [TestCase("server.Connect(datanode.Ssh)", "server.Connect(acme.Ldap)")]
    public void What_an_extending_spec_adds_is_offered_too(string link, string expected)
    {
        var parameters = "Server server, Datanode datanode, Corp.Topology.Acme acme";
        var corp = GeneratorRun.OfExtension().Trees.ToList();
        using var run = new FixRun(new IllegalLinkFix(), Extended(link), corp);
        Assert.That(run.Titles("ABQ1001"), Does.Contain("Connect to Acme.Ldap instead").And.None.Contains("V2V"));
        Assert.That(run.Apply("ABQ1001", "Connect to Acme.Ldap instead"), Is.EqualTo(Extended(expected)));
        Assert.That(GeneratorRun.OfExtension().Analyze(Extended(expected)), Is.Empty);

        string Extended(string call) => "using Corp.Topology;\n" + Program(call, parameters);
    }

    [TestCase("V2V v2v, Datanode datanode", 3, TestName = "without a variable of the other appliance")]
    [TestCase("V2V v2v, Datanode datanode, Server one, Server two", 3, TestName = "with two variables of the other appliance")]
    [TestCase("V2V v2v, Datanode datanode, Server only", 7, TestName = "with one variable of the other appliance")]
    public void Another_appliance_is_offered_only_where_it_is_clear_which(string parameters, int offers)
    {
        using var run = new FixRun(new IllegalLinkFix(), Program("v2v.Connect(datanode.MaxScale)", parameters));
        Assert.That(run.Titles("ABQ1001"), Has.Count.EqualTo(offers));
    }

    [Test]
    public void A_local_that_is_declared_later_is_not_offered()
    {
        const string program = "using Abiquo.Sdk; using Abiquo.Sdk.Platform; internal static class P { internal static Server M(V2V v2v, Datanode datanode, Host host) { _ = v2v.Connect(datanode.MaxScale); var later = new Server { Host = host }; return later; } }";
        using var run = new FixRun(new IllegalLinkFix(), program);
        Assert.That(run.Titles("ABQ1001"), Has.None.Contains("Server"));
    }

    [TestCase("((System.Func<Datanode.MaxScaleEndpoint, Link>)v2v.Connect)(datanode.MaxScale)", TestName = "a method group")]
    [TestCase("Datanode.Cluster(null!, null!) is null ? null! : v2v.Connect(server.Http)", TestName = "another refusal")]
    public void Nothing_is_offered_for(string link)
    {
        using var run = new FixRun(new IllegalLinkFix(), Program(link));
        Assert.That(run.Titles("ABQ1001"), Is.Empty);
    }

    private static readonly string Everybody = string.Join(", ", AbiquoTopology.Spec.Appliances.Select(appliance => $"{appliance.Id} {Variable(appliance.Id)}"));

    private static string Variable(string appliance) => appliance == "RemoteServices" ? "remote" : appliance.ToLowerInvariant();

    private static string Program(string link, string parameters = Everything, string attribute = "") =>
        $"using Abiquo.Sdk; using Abiquo.Sdk.Platform;\ninternal static class P\n{{\n    {attribute}internal static Link M({parameters}) => {link};\n}}\n";
}
