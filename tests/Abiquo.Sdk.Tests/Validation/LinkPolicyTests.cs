using Abiquo.Sdk.Serialization;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class LinkPolicyTests
{
    private static readonly DistributedEnvironment Unknown = Samples.Small with { LinkPolicy = (LinkPolicy)42 };

    [Test]
    public void A_policy_that_does_not_exist_is_found() =>
        Unknown.HasOnly(FindingCode.UnknownLinkPolicy, "LinkPolicy", "there is no link policy 42; set Documented or Strict.");

    [Test]
    public void No_document_is_written_with_it() =>
        Assert.That(() => EnvironmentJson.Write(Unknown), Throws.ArgumentException.With.Message.Contains("ABQ3015"));

    [TestCase("\"42\"")]
    [TestCase("42")]
    [TestCase("\"0\"")]
    [TestCase("\"Documented, Strict\"")]
    public void No_document_is_read_with_it(string policy)
    {
        var document = EnvironmentJson.Write(Samples.Small).Replace("\"Documented\"", policy, StringComparison.Ordinal);
        var result = EnvironmentJson.Read<DistributedEnvironment>(document);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Environment, Is.Null);
            Assert.That(result.Problems.Select(problem => problem.Path), Is.EqualTo(["LinkPolicy"]));
        }
    }
}
