using Abiquo.Sdk.Fingerprints;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Pipeline;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>The fingerprint of a spec, as the generator and the runtime compute it.</summary>
public sealed class FingerprintTests
{
    [Test]
    public void Different_tables_have_different_listings()
    {
        Func<FingerprintWriter, FingerprintWriter>[] tables =
        [
            listing => listing,
            listing => listing.Text(""),
            listing => listing.Text(null),
            listing => listing.Texts("ab", "c"),
            listing => listing.Texts("a", "bc"),
            listing => listing.Text("abc"),
            listing => listing.List(["abc"]),
            listing => listing.List(["ab", "c"]),
            listing => listing.List([]),
            listing => listing.List(null),
            listing => listing.List([null!]),
            listing => listing.Optional<string>(null, _ => { }),
            listing => listing.Flag(true),
            listing => listing.Number(12),
            listing => listing.Number(-12),
            listing => listing.Text("é"),
            listing => listing.Text("Ã©"),
            listing => listing.Text("\ud800"),
            listing => listing.Text("\ufffd"),
        ];
        Assert.That(tables.Select(table => Convert.ToHexString(table(new FingerprintWriter()).ToArray())), Is.Unique);
    }

    [TestCase("Shows the shop.")]
    [TestCase("Shop manual, 2nd edition")]
    [TestCase("shop.region")]
    [TestCase("two nodes cannot outvote each other")]
    [TestCase("Near the customers.")]
    [TestCase("region code")]
    [TestCase("\"from\": \"Front\", \"to\": \"Data.Sql\"")]
    public void An_edit_of_the_spec_changes_it(string text)
    {
        Assert.That(RepositoryFiles.ShopSpec, Does.Contain(text));
        var edited = text.Contains("from", StringComparison.Ordinal) ? text.Replace("Front", "Anywhere", StringComparison.Ordinal) : text + "x";
        Assert.That(Of(RepositoryFiles.ShopSpec.Replace(text, edited, StringComparison.Ordinal)), Is.Not.EqualTo(Of(RepositoryFiles.ShopSpec)));
    }

    [TestCase("\"6.1\"]", "\"6.2\"]")]
    [TestCase("\"until\": \"5.4\"", "\"until\": \"6.0\"")]
    [TestCase("\"version\": \"5.4\"", "\"version\": \"6.0\"")]
    [TestCase("\"summary\": \"The finder.\", \"since\": \"6.0\"", "\"summary\": \"The finder.\", \"since\": \"6.1\"")]
    [TestCase("\"external\": \"Directories\", \"since\": \"6.0\"", "\"external\": \"Directories\", \"since\": \"6.1\"")]
    [TestCase("\"constraint\": \"A name\", \"until\": \"6.0\"", "\"constraint\": \"A name\", \"until\": \"6.1\"")]
    [TestCase("\"when\": { \"present\": \"Search\" }", "\"when\": { \"several\": \"Search\" }")]
    [TestCase("\"when\": { \"not\": { \"virtualAddress\": \"Data\" } }", "\"when\": { \"virtualAddress\": \"Data\" }")]
    [TestCase("\"since\": \"6.0\", \"until\": \"6.0\" },\n    { \"id\": \"engine-people\"", "\"until\": \"6.0\" },\n    { \"id\": \"engine-people\"")]
    public void An_edit_of_where_something_applies_changes_it(string find, string put)
    {
        var press = RepositoryFiles.OfTests("press.json");
        Assert.That(press, Does.Contain(find));
        Assert.That(Of(press.Replace(find, put, StringComparison.Ordinal)), Is.Not.EqualTo(Of(press)));
    }

    [Test]
    public void White_space_does_not_change_it() =>
        Assert.That(Of(RepositoryFiles.ShopSpec.Replace(": ", ":   ", StringComparison.Ordinal)), Is.EqualTo(Of(RepositoryFiles.ShopSpec)));

    private static string Of(string spec) =>
        SpecFingerprint.Of(SpecResult.Read(new(new SpecText("shop.json", spec), "shop", true, []), default).Model!);
}
