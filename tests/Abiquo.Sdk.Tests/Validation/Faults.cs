using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

/// <summary>Asserts on findings.</summary>
internal static class Faults
{
    /// <summary>Exactly one finding, with this code and path, whose message says all of this.</summary>
    public static void HasOnly(this TopologyEnvironment environment, FindingCode code, string path, params string[] says)
    {
        var findings = environment.Validate();
        Assert.That(findings.Select(finding => (finding.Code, finding.Path)), Is.EqualTo([(code.Code, path)]), findings.ToString());
        using (Assert.EnterMultipleScope())
        {
            foreach (var part in says)
            {
                Assert.That(findings[0].Message, Does.Contain(part));
            }

            Assert.That(findings[0].Message, Does.EndWith("."));
        }
    }

    /// <summary>A finding with this code and path is among the findings.</summary>
    public static void Has(this TopologyEnvironment environment, FindingCode code, string path) =>
        Assert.That(environment.Validate().Select(finding => (finding.Code, finding.Path)), Does.Contain((code.Code, path)));
}
