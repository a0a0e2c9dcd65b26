using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Tests.Environments;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>Chains have names that the kernel takes, that differ, and that no other platform and no other program has.</summary>
public sealed partial class IptablesChainTests
{
    [TestCase("Abiquo", "ABIQUO-")]
    [TestCase("Twelveletter", "TWELVELETTER-")]
    [TestCase("Thirteenchars", "THIRTEEN[0-9A-F]{4}-")]
    public void Names(string platform, string prefix)
    {
        foreach (var firewall in FirewallPlan.Of(LargeEnvironment.Of(3).Resolve(), withEgress: true).Select(one => one with { Platform = platform }))
        {
            foreach (var file in IptablesWriter.Write(firewall))
            {
                var chains = Chains().Matches(file.Text).Select(match => match.Groups[1].Value).ToList();
                Assert.That(chains, Is.Not.Empty.And.Unique);
                Assert.That(chains, Is.All.Matches($"^{prefix}[A-Za-z0-9_]+$").And.All.Property("Length").LessThanOrEqualTo(28));
            }
        }
    }

    [Test]
    public void Long_names_that_begin_alike_differ() =>
        Assert.That(Prefix("PlatformOfTheNorth"), Is.Not.EqualTo(Prefix("PlatformOfTheSouth")));

    private static string Prefix(string platform)
    {
        var firewall = FirewallPlan.Of(Samples.Distributed.Resolve())[0] with { Platform = platform };
        return Chains().Match(IptablesWriter.Write(firewall)[0].Text).Groups[1].Value;
    }

    [GeneratedRegex("^:([^ ]+) ", RegexOptions.Multiline)]
    private static partial Regex Chains();
}
