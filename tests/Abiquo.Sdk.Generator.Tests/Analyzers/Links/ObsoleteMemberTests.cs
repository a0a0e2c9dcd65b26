using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Links;

/// <summary>The analyzer reports exactly where the compiler does not report obsolete members.</summary>
public class ObsoleteMemberTests
{
    private const string Bad = "v2v.Connect(datanode.MaxScale)";
    private const string Reported = "{|ABQ1002:" + Bad + "|}";

    [TestCase("[Obsolete] Link M(V2V v2v, Datanode datanode) => " + Reported + ";")]
    [TestCase("[Obsolete(\"old\")] Link M(V2V v2v, Datanode datanode) => {|ABQ1002:v2v.ConnectTo.DatanodeMaxScale(datanode)|};")]
    [TestCase("[Obsolete] Link M(V2V v2v, IEndpoint any) => {|ABQ1002:v2v.Connect(any)|};")]
    [TestCase("[Obsolete] Func<Datanode.MaxScaleEndpoint, Link> M(V2V v2v) => {|ABQ1002:v2v.Connect|};")]
    [TestCase("[Obsolete] Link M(V2V v2v, Datanode datanode) { Link L() => " + Reported + "; return L(); }")]
    [TestCase("[Obsolete] Func<Link> M(V2V v2v, Datanode datanode) => () => " + Reported + ";")]
    [TestCase("Func<Link> M(V2V v2v, Datanode datanode) => [Obsolete] () => " + Reported + ";")]
    [TestCase("void M(V2V v2v, Datanode datanode) { L(); [Obsolete] Link L() => " + Reported + "; }")]
    [TestCase("[Obsolete] class C { Link M(V2V v2v, Datanode datanode) => " + Reported + "; }")]
    [TestCase("[Obsolete] class C { class D { Link M(V2V v2v, Datanode datanode) => " + Reported + "; } }")]
    [TestCase("[Obsolete] class C { static V2V v2v = null!; static Datanode datanode = null!; Link f = " + Reported + "; }")]
    [TestCase("static V2V v2v = null!; static Datanode datanode = null!; [Obsolete] Link F = " + Reported + ";")]
    [TestCase("static V2V v2v = null!; static Datanode datanode = null!; [Obsolete] Link P { get; } = " + Reported + ";")]
    [TestCase("static V2V v2v = null!; static Datanode datanode = null!; [Obsolete] Link P => " + Reported + ";")]
    [TestCase("static V2V v2v = null!; static Datanode datanode = null!; Link P { [Obsolete] get => " + Reported + "; }")]
    [TestCase("[Obsolete] Link this[V2V v2v, Datanode datanode] => " + Reported + ";")]
    [TestCase("[Obsolete] Program(V2V v2v, Datanode datanode) { _ = " + Reported + "; }")]
    [TestCase("class C { [Obsolete] public C(V2V v2v, Datanode datanode) : this(" + Reported + ") { } C(Link l) { } }")]
    [TestCase("[Obsolete] public static Program operator +(Program p, V2V v2v) { Datanode datanode = null!; _ = " + Reported + "; return p; }")]
    [TestCase("[Obsolete] IEnumerable<Link> M(V2V v2v, Datanode datanode) { yield return " + Reported + "; }")]
    [TestCase("[Obsolete] static Datanode M(Host h) => {|ABQ2003:Datanode.Cluster(h, h)|};")]
    [TestCase("[Obsolete] static Func<Host, Host, Datanode> M() => {|ABQ2003:Datanode.Cluster|};")]
    public void In_an_obsolete_member_an_illegal_link_is_one_error(string member)
    {
        // The members do nothing useful, so the compiler's other diagnostics are irrelevant.
        AnalyzerRun.Check("#pragma warning disable CS0169, CS0414, CS0612, CS8321\n" + Program(member));
    }

    /// <summary>The compiler recognizes a second attribute that silences it by name.</summary>
    [TestCase("Windows.Foundation.Metadata", "{|ABQ1002:" + Bad + "|}")]
    [TestCase("Others", "{|ABQ1001:" + Bad + "|}")]
    public void In_a_deprecated_member_an_illegal_link_is_one_error(string space, string link) => AnalyzerRun.Check(
        Program($"[{space}.Deprecated(\"old\", {space}.DeprecationType.Deprecate, 1u)] Link M(V2V v2v, Datanode datanode) => {link};")
        + $"namespace {space} {{ [System.AttributeUsage(System.AttributeTargets.All)] internal sealed class DeprecatedAttribute(string text, DeprecationType type, uint version) : System.Attribute {{ public object[] All => [text, type, version]; }} internal enum DeprecationType {{ Deprecate }} }}");

    [Test]
    public void Another_attribute_of_that_namespace_silences_nobody() => AnalyzerRun.Check(
        Program($"[Windows.Foundation.Metadata.Marker] Link M(V2V v2v, Datanode datanode) => {{|ABQ1001:{Bad}|}};")
        + "namespace Windows.Foundation.Metadata { internal sealed class MarkerAttribute : System.Attribute; }");

    [TestCase("[STAThread] Link M(V2V v2v, Datanode datanode) => " + Bad + ";")]
    [TestCase("class ObsoleteAttribute : Attribute { } [Program.Obsolete] Link M(V2V v2v, Datanode datanode) => " + Bad + ";")]
    [TestCase("Link M(V2V v2v, Datanode datanode) => " + Bad + ";")]
    [TestCase("Func<Link> M(V2V v2v, Datanode datanode) => () => " + Bad + ";")]
    [TestCase("static V2V v2v = null!; static Datanode datanode = null!; Link P { get => " + Bad + "; [Obsolete] set { } }")]
    [TestCase("[Obsolete] void O() { } Link M(V2V v2v, Datanode datanode) => " + Bad + ";")]
    [TestCase("[Obsolete] class O { } Link M(V2V v2v, Datanode datanode) => " + Bad + ";")]
    public void Elsewhere_it_is_the_compilers_error_alone(string member) =>
        Assert.That(Compile(member).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ1001" }));

    [TestCase("[Obsolete] Link M(V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis);")]
    [TestCase("[Obsolete] Link M(V2V v2v, Datanode datanode) => v2v.ConnectTo.DatanodeRedis(datanode);")]
    [TestCase("[Obsolete] static Datanode M(Host h) => Datanode.Cluster(h, h, h);")]
    [TestCase("[Obsolete] string M(V2V v2v) => nameof(v2v.Connect);")]
    [TestCase("[Obsolete(\"old\", DiagnosticId = \"ACME1\")] static void Old() { } [Obsolete] static void M() => Old();")]
    [TestCase("[Obsolete(DiagnosticId = \"ABQ1001\")] static void Old() { } [Obsolete] static void M() => Old();")]
    public void A_legal_link_in_an_obsolete_member_is_silent(string member) => Assert.That(Compile(member), Is.Empty);

    [Test]
    public void The_text_is_the_one_of_the_compiler()
    {
        var found = Compile("[Obsolete] Link M(V2V v2v, Datanode datanode) => " + Bad + ";").Single();
        Assert.That(AnalyzerRun.Message(found), Does.StartWith("not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), which").And.EndsWith(" legal targets. An [Obsolete] member does not make it legal."));
    }

    [Test]
    public void The_text_of_a_cluster_reads_on()
    {
        var found = Compile("[Obsolete] static Datanode M(Host h) => Datanode.Cluster(h, h);").Single();
        Assert.That(AnalyzerRun.Message(found), Does.StartWith("not a cluster: Datanode has 1, 3 or 5 nodes").And.EndsWith(". An [Obsolete] member does not make it one."));
    }

    [TestCase("// <auto-generated/>\n", "", "Program.cs")]
    [TestCase("", "[System.CodeDom.Compiler.GeneratedCode(\"a\", \"1\")]", "Program.cs")]
    [TestCase("", "", "Program.g.cs")]
    public void Code_that_calls_itself_generated_is_looked_at(string header, string attribute, string path)
    {
        var program = $"{header}#nullable enable\nusing System; using Abiquo.Sdk; using Abiquo.Sdk.Platform; {attribute} static class P {{ [Obsolete] static Link M(V2V v2v, Datanode datanode) => {Bad}; }}";
        Assert.That(AnalyzerRun.Over(program, path).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ1002" }));
    }

    [TestCase("#pragma warning disable\n")]
    [TestCase("#pragma warning disable ABQ1002\n")]
    [TestCase("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Abiquo.Sdk.Links\", \"ABQ1002\")]\n")]
    public void It_cannot_be_switched_off(string attempt)
    {
        var program = "using System; using Abiquo.Sdk; using Abiquo.Sdk.Platform;\n" + attempt + $"#nullable enable\nstatic class P {{ [Obsolete] static Link M(V2V v2v, Datanode datanode) => {Bad}; }}";
        Assert.That(AnalyzerRun.Over(program).Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ1002" }));
    }

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Compile(string member) => AnalyzerRun.Over(Program(member));

    private static string Program(string member) => $"#nullable enable\nusing System; using System.Collections.Generic; using Abiquo.Sdk; using Abiquo.Sdk.Platform;\ninternal class Program {{ private Program() {{ }}\n{member}\n}}";
}
