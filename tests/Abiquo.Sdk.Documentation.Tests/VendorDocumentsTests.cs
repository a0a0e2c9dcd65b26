using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Documentation.Tests;

/// <summary>The page about the vendor's documents: what carries a sentence exists, and every rule from the tables carries one.</summary>
internal sealed partial class VendorDocumentsTests
{
    private static readonly TopologySpec Spec = AbiquoTopology.Spec;

    private static readonly string[] Rows =
        [.. Page.Of("docs/vendor-documents.md").Prose.Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

    private static IEnumerable<string> Names =>
        Rows.SelectMany(row => Code().Matches(row.Split('|')[3]).Select(match => match.Groups[1].Value));

    [Test]
    public void What_carries_a_sentence_exists()
    {
        var members = typeof(DistributedEnvironment).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(DistributedEnvironment).Namespace)
            .SelectMany(type => type.GetProperties().Select(property => property.Name).Prepend(type.Name));
        var known = Spec.Rules.Select(rule => rule.Id)
            .Concat(Spec.Constraints.Select(constraint => constraint.Id))
            .Concat(Spec.Components.Select(component => component.Id))
            .Concat(members)
            .Concat(["diagram", "worksheet", "matrix", "verify", "derived", "spec doubts"]);
        Assert.That(Names.Except(known), Is.Empty);
    }

    [Test]
    public void Every_documented_rule_carries_a_sentence() => Assert.That(
        Spec.Rules.Where(rule => rule.Group == RuleGroup.Documented).Select(rule => rule.Id), Is.SubsetOf(Names));

    [Test]
    public void No_row_is_without_an_answer() => Assert.That(
        Rows.Where(row => row.Split('|') is not [_, _, _, { } carrier, _] || carrier.Trim().Length == 0), Is.Empty);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
