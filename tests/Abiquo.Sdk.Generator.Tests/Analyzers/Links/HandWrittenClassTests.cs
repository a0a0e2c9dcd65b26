using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Links;

public class HandWrittenClassTests
{
    [TestCase("record {|ABQ1004:Fake|} : Appliance, IApi { Fake() {|ABQ1004:: base(Server.Shape)|} { } }", "'Fake' derives from Appliance by hand; only classes generated from a topology spec may")]
    [TestCase("record {|ABQ1004:Fake|} : Appliance { Fake() {|ABQ1004:: base(Server.Shape)|} { } }", "'Fake' derives from Appliance by hand")]
    [TestCase("record {|ABQ1004:Fake|} : Scope { Fake() {|ABQ1004:: base(Datacenter.Shape)|} { } }", "'Fake' derives from Scope by hand")]
    [TestCase("record {|ABQ1004:Fake|} : TopologyEnvironment { Fake() {|ABQ1004:: base(DistributedEnvironment.Shape)|} { } }", "'Fake' derives from TopologyEnvironment by hand")]
    [TestCase("record {|ABQ1004:Ours|} : DistributedEnvironment;", "'Ours' derives from DistributedEnvironment by hand")]
    [TestCase("record {|ABQ1004:Ours|} : DistributedEnvironment { public override int GetHashCode() => 0; }", "'Ours' derives from DistributedEnvironment by hand")]
    [TestCase("record {|ABQ1004:Ours|}(DatacenterId Id) : Datacenter(Id);", "'Ours' derives from Datacenter by hand")]
    [TestCase("record {|ABQ1004:Ours|} : DistributedEnvironment; record {|ABQ1004:Theirs|} : Ours;", "'Ours' derives from DistributedEnvironment by hand")]
    [TestCase("class {|ABQ1004:Fake|} : IApi;", "'Fake' takes the role IApi by hand; only classes generated from a topology spec may")]
    [TestCase("interface {|ABQ1004:IMine|} : IApi; class {|ABQ1004:Fake|} : IMine;", "'IMine' takes the role IApi by hand")]
    [TestCase("class Outer { struct {|ABQ1004:Fake|} : IMetrics; }", "'Fake' takes the role IMetrics by hand")]
    public void Is_refused(string declaration, string message) =>
        Assert.That(AnalyzerRun.Message(AnalyzerRun.Check(Program(declaration))[0]), Does.StartWith(message));

    [TestCase("class Fine<T> where T : Appliance, IApi;")]
    [TestCase("interface IApi; class Fine : IApi;")]
    [TestCase("record Appliance; record Fine : Appliance;")]
    [TestCase("enum Fine : byte { None }")]
    [TestCase("[System.CodeDom.Compiler.GeneratedCode(\"Another.Generator\", \"1.0\")] interface IRole; class Fine : IRole;")]
    [TestCase("[System.ComponentModel.Description(\"Abiquo.Sdk.Generator\")] interface IRole; class Fine : IRole;")]
    [TestCase("class GeneratedCodeAttribute : System.Attribute; [GeneratedCode] interface IRole; class Fine : IRole;")]
    public void Is_no_appliance(string declaration) => AnalyzerRun.Check(Program(declaration));

    [Test]
    public void A_part_gives_no_role_to_a_generated_record() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze("namespace Acme.Shop; public partial record Web : IData;").Select(diagnostic => diagnostic.Id),
        Is.EqualTo(new[] { "ABQ1004" }));

    [TestCase("public override string ToString() => \"\";", "CS0239")]
    [TestCase("public bool Equals(Web? other) => true;", "ABQ1004")]
    [TestCase("public override int GetHashCode() => 1;", "ABQ1004")]
    [TestCase("protected override System.Type EqualityContract => typeof(Web);", "ABQ1004")]
    [TestCase("public Web(Abiquo.Sdk.Shapes.ApplianceShape shape) : base(shape) { Host = null!; }", "ABQ1004")]
    public void A_part_changes_nothing_that_the_checks_rely_on(string member, string id) => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze($"#nullable enable\nnamespace Acme.Shop; public partial record Web {{ {member} }}").Select(diagnostic => diagnostic.Id),
        Does.Contain(id));

    [TestCase("public bool Equals(Web? other) => true;", "'Web' defines Equals by hand")]
    [TestCase("protected override System.Type EqualityContract => typeof(Web);", "'Web' defines EqualityContract by hand")]
    public void The_message_names_the_member(string member, string message) => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze($"#nullable enable\nnamespace Acme.Shop; public partial record Web {{ {member} }}").Select(AnalyzerRun.Message),
        Has.Some.StartsWith(message));

    [Test]
    public void A_part_may_repeat_the_base_class_of_a_generated_record() =>
        Assert.That(GeneratorRun.Over(RepositoryFiles.ShopSpec).Analyze("namespace Acme.Shop; public partial record ShopEnvironment : Abiquo.Sdk.TopologyEnvironment { internal int Size => 1; }"), Is.Empty);

    private static string Program(string declaration) => "#nullable enable\nnamespace P; using Abiquo.Sdk; using Abiquo.Sdk.Platform;\n" + declaration;
}
