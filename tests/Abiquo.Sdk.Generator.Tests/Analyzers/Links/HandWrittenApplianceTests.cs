using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Links;

public class HandWrittenApplianceTests
{
    private const string Members = " { public override Abiquo.Sdk.Specification.ApplianceDefinition Definition => null!; public override System.Collections.Generic.IEnumerable<Endpoint> Endpoints => []; }";

    [TestCase("record {|ABQ1004:Fake|} : Appliance, IApi" + Members, "'Fake' derives from Appliance by hand; only classes generated from a topology spec may")]
    [TestCase("record {|ABQ1004:Fake|} : Appliance" + Members, "'Fake' derives from Appliance by hand")]
    [TestCase("record {|ABQ1004:Fake|}(string Name) : Appliance()" + Members, "'Fake' derives from Appliance by hand")]
    [TestCase("class {|ABQ1004:Fake|} : IApi;", "'Fake' takes the role IApi by hand; only classes generated from a topology spec may")]
    [TestCase("interface {|ABQ1004:IMine|} : IApi; class {|ABQ1004:Fake|} : IMine;", "'Fake' takes the role IApi by hand")]
    [TestCase("class Outer { struct {|ABQ1004:Fake|} : IMetrics; }", "'Fake' takes the role IMetrics by hand")]
    public void Is_refused(string declaration, string message) =>
        Assert.That(AnalyzerRun.Message(AnalyzerRun.Check(Program(declaration))[^1]), Does.StartWith(message));

    [TestCase("class Fine<T> where T : Appliance, IApi;")]
    [TestCase("interface IApi; class Fine : IApi;")]
    [TestCase("record Appliance; record Fine : Appliance;")]
    [TestCase("record Ours : DistributedEnvironment;")]
    [TestCase("record Ours(DatacenterId Id) : Datacenter(Id);")]
    [TestCase("enum Fine : byte { None }")]
    [TestCase("[System.CodeDom.Compiler.GeneratedCode(\"Another.Generator\", \"1.0\")] interface IRole; class Fine : IRole;")]
    [TestCase("[System.ComponentModel.Description(\"Abiquo.Sdk.Generator\")] interface IRole; class Fine : IRole;")]
    [TestCase("class GeneratedCodeAttribute : System.Attribute; [GeneratedCode] interface IRole; class Fine : IRole;")]
    public void Is_no_appliance(string declaration) => AnalyzerRun.Check(Program(declaration));

    [Test]
    public void A_part_gives_no_role_to_a_generated_record() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze("namespace Acme.Shop; public partial record Web : IData;").Select(diagnostic => diagnostic.Id),
        Is.EqualTo(new[] { "ABQ1004" }));

    private static string Program(string declaration) => "#nullable enable\nnamespace P; using Abiquo.Sdk; using Abiquo.Sdk.Platform;\n" + declaration;
}
