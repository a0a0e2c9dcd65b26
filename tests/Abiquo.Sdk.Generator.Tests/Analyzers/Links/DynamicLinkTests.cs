using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Links;

public class DynamicLinkTests
{
    [TestCase("{|ABQ1003:((dynamic)v2v).Connect(datanode.MaxScale)|};")]
    [TestCase("{|ABQ1003:((dynamic)(Appliance)v2v).Connect(datanode.Redis)|};")]
    [TestCase("{|ABQ1003:v2v.Connect((dynamic)datanode.MaxScale)|};")]
    [TestCase("{|ABQ1003:v2v.Connect((dynamic)text)|};")]
    [TestCase("dynamic d = v2v; {|ABQ1003:d.Connect(datanode.MaxScale)|};")]
    [TestCase("dynamic d = datanode.MaxScale; {|ABQ1003:v2v.Connect(d)|};")]
    [TestCase("dynamic d = v2v, e = datanode.MaxScale; {|ABQ1003:d.Connect(e)|};")]
    [TestCase("dynamic d = text; {|ABQ1003:d.Connect(datanode.MaxScale)|};")]
    [TestCase("{|ABQ1003:((dynamic)v2v).ConnectTo.DatanodeMaxScale(datanode)|};")]
    [TestCase("{|ABQ1003:v2v.ConnectTo.DatanodeMaxScale((dynamic)datanode)|};")]
    [TestCase("dynamic d = v2v.ConnectTo; {|ABQ1003:d.DatanodeMaxScale(datanode)|};")]
    [TestCase("dynamic d = v2v; var c = d.ConnectTo; {|ABQ1003:c.DatanodeMaxScale(datanode)|};")]
    [TestCase("{|ABQ1003:Link.Between(v2v, (dynamic)datanode.MaxScale)|};")]
    [TestCase("IAccepts<V2V> endpoint = {|ABQ1003:(dynamic)datanode.MaxScale|}; v2v.Connect(endpoint);")]
    [TestCase("Func<Link> later = () => {|ABQ1003:((dynamic)v2v).Connect(datanode.Redis)|};")]
    [TestCase("dynamic d = text; {|ABQ1003:d.Connect(datanode.MaxScale, 1)|};")]
    [TestCase("dynamic d = text; {|ABQ1003:d.ConnectTo.DatanodeMaxScale(datanode, 1)|};")]
    [TestCase("int.TryParse(text, out var number); dynamic d = v2v; {|ABQ1003:d.Connect(text)|}; _ = number;")]
    [TestCase("static void Show(dynamic shown) { } dynamic d = v2v; Show(d); {|ABQ1003:d.Connect(text)|};")]
    [TestCase("dynamic d = v2v, other = text; other = 1; {|ABQ1003:d.Connect(text)|}; _ = other;")]
    public void Is_warned_about(string statements) => AnalyzerRun.CheckStatements(statements);

    [TestCase("dynamic d = new Socket(); d.Connect(\"host\", 80);")]
    [TestCase("dynamic d = text; d.Connect(1);")]
    [TestCase("((dynamic)text).Connect(host);")]
    [TestCase("new Socket().Connect((dynamic)text, 80);")]
    [TestCase("dynamic d = v2v; string shown = d.ToString();")]
    [TestCase("dynamic d = v2v; d = new Socket(); d.Connect(text, 80);")]
    [TestCase("dynamic d = v2v; Replace(ref d); d.Connect(text, 80);")]
    [TestCase("dynamic d = datanode; Console.WriteLine(d.Redis.Port);")]
    [TestCase("dynamic d = text; d.ConnectTo.Database(text);")]
    [TestCase("object o = v2v; ((V2V)o).Connect(datanode.Redis);")]
    [TestCase("dynamic d = v2v; V2V typed = d; typed.Connect(datanode.Redis);")]
    [TestCase("dynamic d = new { v2v }; Console.WriteLine(d.v2v);")]
    [TestCase("dynamic d = v2v; (d, text) = (new Socket(), \"host\"); d.Connect(text, 80);")]
    [TestCase("dynamic d = text; d.Connect();")]
    [TestCase("dynamic d = text; d.ConnectTo.Database();")]
    [TestCase("dynamic d = text; d.Between(1);")]
    [TestCase("dynamic d = v2v.Connect(datanode.Redis); Console.WriteLine(d.ToString());")]
    [TestCase("dynamic d = new Connections(); d.Open(text);")]
    [TestCase("dynamic d = new V2VShape.Shape(); d.Open(text);")]
    [TestCase("static void Make(out dynamic made) => made = 1; Make(out dynamic d); d.Connect(text);")]
    public void Is_silent(string statements) => AnalyzerRun.CheckStatements(statements + " static void Replace(ref dynamic d) => d = 1; Replace(ref Other.Value);", "static class Other { internal static dynamic Value = 1; } class Connections { } class V2VShape { internal class Shape { } } class Socket { internal void Connect(string host, int port) { } }");

    [Test]
    public void The_text_says_what_to_do() => Assert.That(
        AnalyzerRun.Message(AnalyzerRun.CheckStatements("{|ABQ1003:((dynamic)v2v).Connect(datanode.MaxScale)|};")[0]),
        Is.EqualTo("this link goes through 'dynamic', so its legality is unknown until run time; use the static type instead"));
}
