using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

/// <summary>Provides assertions about findings.</summary>
internal static class Faults
{
    /// <summary>Asserts that there is exactly one finding, with this code and path and a message that contains all parts.</summary>
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

    /// <summary>Asserts that the findings include one with this code and path.</summary>
    public static void Has(this TopologyEnvironment environment, FindingCode code, string path) =>
        Assert.That(environment.Validate().Select(finding => (finding.Code, finding.Path)), Does.Contain((code.Code, path)));
}
