using Abiquo.Sdk.CodeFixes;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.CodeFixes;

public class MissingMemberFixTests
{
    private const string Missing = "CS9035";

    [TestCase("new Datacenter(\"a\") { TemplateRepository = \"nas:/a\", RemoteServices = remote }", "Set 'V2V'", "new Datacenter(\"a\") { TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = new() { Host = new(\"host.example.com\") } }")]
    [TestCase("new Datacenter(\"a\") { TemplateRepository = \"nas:/a\", V2V = v2v, }", "Set 'RemoteServices'", "new Datacenter(\"a\") { TemplateRepository = \"nas:/a\", V2V = v2v, RemoteServices = new() { Host = new(\"host.example.com\") }, }")]
    [TestCase("new Datacenter(\"a\") { RemoteServices = remote, V2V = v2v }", "Set 'TemplateRepository'", "new Datacenter(\"a\") { RemoteServices = remote, V2V = v2v, TemplateRepository = \"nas.example.com:/opt/vm_repository\" }")]
    [TestCase("new V2V()", "Set 'Host'", "new V2V() { Host = new(\"host.example.com\") }")]
    [TestCase("new V2V { }", "Set 'Host'", "new V2V { Host = new(\"host.example.com\") }")]
    [TestCase("new DistributedEnvironment { Server = server, Datanode = datanode }", "Set 'Datacenters'", "new DistributedEnvironment { Server = server, Datanode = datanode, Datacenters = [new(\"datacenter\") { TemplateRepository = \"nas.example.com:/opt/vm_repository\", RemoteServices = new() { Host = new(\"host.example.com\") }, V2V = new() { Host = new(\"host2.example.com\") } }] }")]
    [TestCase("new Datacenter(\"a\") { TemplateRepository = \"nas:/a\", RemoteServices = new() { Host = new(\"host.example.com\") } }", "Set 'V2V'", "new Datacenter(\"a\") { TemplateRepository = \"nas:/a\", RemoteServices = new() { Host = new(\"host.example.com\") }, V2V = new() { Host = new(\"host2.example.com\") } }")]
    public void The_member_is_set(string creation, string title, string expected)
    {
        using var run = new FixRun(new MissingMemberFix(), Program(creation));
        Assert.That(run.Apply(Missing, title), Is.EqualTo(Program(expected)));
        Assert.That(AnalyzerRun.Over(Program(expected)), Is.Empty);
    }

    [Test]
    public void Members_on_lines_of_their_own_stay_so()
    {
        const string before = "new Datacenter(\"a\")\n        {\n            TemplateRepository = \"nas:/a\",\n            RemoteServices = remote,\n        }";
        using var run = new FixRun(new MissingMemberFix(), Program(before));
        Assert.That(run.Apply(Missing, "Set 'V2V'"), Is.EqualTo(Program(before.Replace("remote,\n", "remote,\n            V2V = new() { Host = new(\"host.example.com\") },\n", StringComparison.Ordinal))));
    }

    [Test]
    public void Each_missing_member_is_offered()
    {
        using var run = new FixRun(new MissingMemberFix(), Program("new DistributedEnvironment { Monitoring = null }"));
        Assert.That(run.Titles(Missing), Is.EquivalentTo(new[] { "Set 'Server'", "Set 'Datanode'", "Set 'Datacenters'" }));
    }

    [Test]
    public void Fix_by_fix_an_empty_environment_comes_to_compile()
    {
        var program = Program("new DistributedEnvironment()");
        for (var i = 0; i < 3; i++)
        {
            using var run = new FixRun(new MissingMemberFix(), program);
            program = run.Apply(Missing, run.Titles(Missing)[0]);
        }

        Assert.That(AnalyzerRun.Over(program), Is.Empty, program);
    }

    [Test]
    public void A_class_of_the_programs_own_is_left_alone()
    {
        using var run = new FixRun(new MissingMemberFix(), Program("new Own()") + "internal sealed class Own { public required Server Server { get; init; } }");
        Assert.That(run.Titles(Missing), Is.Empty);
    }

    private static string Program(string creation) =>
        $"using Abiquo.Sdk; using Abiquo.Sdk.Platform;\ninternal static class P\n{{\n    internal static object M(Server server, Datanode datanode, RemoteServices remote, V2V v2v) =>\n        {creation};\n}}\n";
}
