using System.Text;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Generator.Tests.Placed;

/// <summary>Documents and tables of environments whose services can be in several places.</summary>
public sealed class PlacedDocumentTests
{
    private static readonly TopologyEnvironment Usual = MarketPlatform.Environment("Usual");

    [Test]
    public void A_document_comes_back_and_keeps_to_its_schema()
    {
        var text = MarketPlatform.Written(Usual);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(MarketPlatform.Read(text), Is.EqualTo(Usual));
            Assert.That(new DocumentSchema(MarketPlatform.Schema()).Errors(text), Is.Empty);
            Assert.That(
                text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("\"scope\"", StringComparison.Ordinal)),
                Is.EqualTo(["\"scope\": \"SiteDhcpApart\","]),
                "the usual place is not named");
        }
    }

    [TestCase("SiteDhcpApart", "SiteDhcpApar", "Sites[1].Scope: 'SiteDhcpApar' is not a kind of site; did you mean 'SiteDhcpApart'?")]
    [TestCase("\"scope\": \"SiteDhcpApart\",", "", "Sites[1]: 'Dhcp' is not a known member")]
    [TestCase("\"scope\": \"SiteDhcpApart\"", "\"scope\": \"AnySite\"", "Sites[1].Scope: 'AnySite' is not a kind of site; expected 'Site', 'SiteDhcpApart'")]
    [TestCase("\"environment\": \"MarketEnvironment\"", "\"environment\": \"MarketEnvironmentCacheApart\"", "this program reads environments of the kind \"MarketEnvironment\", but found the string 'MarketEnvironmentCacheApart'")]
    public void Its_problems_are_found(string old, string replacement, string says)
    {
        var text = MarketPlatform.Written(Usual);
        Assert.That(text, Does.Contain(old), "the test changes something");
        text = text.Replace(old, replacement, StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(MarketPlatform.Problems(text), Does.Contain(says));
            Assert.That(new DocumentSchema(MarketPlatform.Schema()).Errors(text), Is.Not.Empty);
        }
    }

    [TestCase("CacheApart")]
    [TestCase("AllApart")]
    public void A_document_of_other_places_can_be_compared(string environment)
    {
        var other = MarketPlatform.Environment(environment);
        var text = Encoding.UTF8.GetBytes(MarketPlatform.Written(other));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(EnvironmentJson.ReadOfSpec(Usual, text).Environment, Is.EqualTo(other));
            Assert.That(EnvironmentJson.ReadLike(Usual, text).Problems, Has.Count.EqualTo(1));
        }
    }

    [TestCase("{ \"environment\": \"Bazaar\" }")]
    [TestCase("{ \"environment\": 3 }")]
    public void A_document_of_no_class_of_the_spec_is_refused(string text) => Assert.That(
        EnvironmentJson.ReadOfSpec(Usual, Encoding.UTF8.GetBytes(text)).Problems.Select(problem => problem.ToString()),
        Has.One.Contains("reads environments of the kind \"MarketEnvironment\""));

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    public void A_document_without_a_class_has_problems(string text) =>
        Assert.That(EnvironmentJson.ReadOfSpec(Usual, Encoding.UTF8.GetBytes(text)).Problems, Is.Not.Empty);

    [Test]
    public void Tables_of_the_spec_show_what_comes_of_the_placements()
    {
        var rows = SpecTables.Of(Usual.Spec).SelectMany(table => table.Rows.Select(row => string.Join('|', row))).ToList();
        Assert.That(rows, Has.Some.StartsWith("web node with cache|Front, Cache|").And.Some.StartsWith("store node with queue and cache|Data, Queue, Cache|").And.Some.StartsWith("gateway with DHCP|"));
    }

    [Test]
    public void Scopes_with_other_places_are_of_one_kind() => Assert.That(
        Usual.Members.OfType<ScopeMember>().Single().Scopes!.Select(site => $"{site} {site.Definition.Id} {site.Definition.Kind}"),
        Is.EqualTo(["site oslo Site Site", "site lima SiteDhcpApart Site"]));

    [TestCase("Usual", "Store Web Sites")]
    [TestCase("CacheApart", "Store Cache Web Sites")]
    [TestCase("AllApart", "Store Queue Cache Web Sites")]
    public void The_rollout_has_the_members_that_are_there(string environment, string members) =>
        Assert.That(string.Join(' ', MarketPlatform.Environment(environment).Definition.Rollout), Is.EqualTo(members));

    [TestCase("Usual")]
    [TestCase("AllApart")]
    public void A_bundle_is_written(string environment) => Assert.That(
        Bundle.Of(MarketPlatform.Environment(environment).Resolve(), new BundleOptions()), Is.Not.Empty);
}
