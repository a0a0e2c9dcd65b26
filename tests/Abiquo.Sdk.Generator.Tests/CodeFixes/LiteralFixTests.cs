using Abiquo.Sdk.CodeFixes;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.CodeFixes;

public class LiteralFixTests
{
    [TestCase("10.9.0.5/24", "10.9.0.0/24")]
    [TestCase("10.9.255.1/20", "10.9.240.0/20")]
    [TestCase("2001:DB8::5/32", "2001:db8::/32")]
    [TestCase("10.9.0.5/0", "0.0.0.0/0")]
    public void A_network_loses_the_bits_after_its_prefix(string written, string network)
    {
        using var run = new FixRun(new LiteralFix(), Networks(written));
        var after = run.Apply("ABQ2103", $"Use the network address '{network}'");
        Assert.That(after, Is.EqualTo(Networks(network)));
        Assert.That(AnalyzerRun.Over(after), Is.Empty);
    }

    [TestCase("10.9.0.0/33")]
    [TestCase("nowhere")]
    [TestCase("10.9.0.256/24")]
    public void What_no_network_is_near_is_left_to_the_programmer(string written)
    {
        using var run = new FixRun(new LiteralFix(), Networks(written));
        Assert.That(run.Titles("ABQ2103"), Is.Empty);
    }

    [Test]
    public void A_constant_is_left_alone_because_it_may_be_right_elsewhere()
    {
        using var run = new FixRun(new LiteralFix(), "using Abiquo.Sdk; internal static class P { private const string Here = \"10.9.0.5/24\"; internal static Network M() => Here; }");
        Assert.That(run.Titles("ABQ2103"), Is.Empty);
    }

    [TestCase("\"madrid\"", "\"madrid\"", "madrid2")]
    [TestCase("\"dc1\"", "\"dc1\"", "dc2")]
    [TestCase("\"madrid\", \"madrid2\"", "\"madrid\"", "madrid3")]
    public void A_repeated_id_becomes_the_next_free_one(string others, string again, string free)
    {
        using var run = new FixRun(new LiteralFix(), Datacenters([.. others.Split(", "), again]));
        var after = run.Apply("ABQ2201", $"Use '{free}', which is free");
        Assert.That(after, Is.EqualTo(Datacenters([.. others.Split(", "), $"\"{free}\""])));
        Assert.That(AnalyzerRun.Over(after), Is.Empty);
    }

    private static string Networks(string network) => $"using Abiquo.Sdk; using Abiquo.Sdk.Platform; internal static class P {{ internal static Network M() => \"{network}\"; }}";

    private static string Datacenters(IReadOnlyList<string> ids) =>
        $$"""
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        internal static class P
        {
            internal static object M(Server server, Datanode datanode, RemoteServices remote, V2V v2v) => new DistributedEnvironment
            {
                Server = server,
                Datanode = datanode,
                Datacenters = [{{string.Join(", ", ids.Select((id, i) => $"new({id}) {{ TemplateRepository = \"nas:/vol{i}\", RemoteServices = remote, V2V = v2v }}"))}}],
            };
        }
        """;
}
