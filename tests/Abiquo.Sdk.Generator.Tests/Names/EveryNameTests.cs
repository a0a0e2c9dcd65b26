using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Names;

/// <summary>
/// Every name that something has already, in every place of a spec where names are: it works, or it is one error at the name that says
/// what to write instead; and what is generated all the same compiles.
/// </summary>
public class EveryNameTests
{
    /// <summary>So few that each illegal pair of appliances has a stub, in which the names occur too.</summary>
    private const int AtOnce = 25;

    private const string OutsideParties = "member of outside parties";

    /// <summary>Each list in a spec of a user, and in a shipped one, for which more is generated.</summary>
    private static IEnumerable<TestCaseData> Lists() =>
        from part in NamedPart.All
        from kind in part.IsExtension || part.Kind == "cluster" ? ["own"] : new[] { "own", "shipped" }
        select new TestCaseData(part, kind);

    [TestCaseSource(nameof(Lists))]
    public void A_name_works_or_is_one_error(object part, string kind)
    {
        var named = (NamedPart)part;
        var refused = 0;
        // A share is a member by its value only.
        var all = Candidates.All.Where(name => named.Kind != OutsideParties || name != "PictureServer").ToList();
        foreach (var names in all.Chunk(AtOnce))
        {
            refused += Check(named, names, kind);
        }

        TestContext.Out.WriteLine($"{named.Kind}, {kind}: {all.Count} names, {refused} refused");
    }

    /// <summary>The name of the platform begins the names of several classes.</summary>
    [TestCase("I")]
    [TestCase("A")]
    [TestCase("Spec")]
    [TestCase("Host")]
    [TestCase("Abiquo")]
    [TestCase("System")]
    [TestCase("Web")]
    [TestCase("Topology")]
    [TestCase("Externals")]
    public void A_platform_may_have_any_name(string name)
    {
        var run = GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace("\"name\": \"Shop\"", $"\"name\": \"{name}\"", StringComparison.Ordinal));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void What_is_no_name_is_one_error([ValueSource(typeof(NamedPart), nameof(NamedPart.All))] object part)
    {
        var named = (NamedPart)part;
        if (named.Kind != OutsideParties)
        {
            Assert.That(Check(named, Candidates.Malformed, "own"), Is.EqualTo(Candidates.Malformed.Length));
        }
    }

    private static int Check(NamedPart part, IReadOnlyList<string> names, string kind)
    {
        var spec = part.Add(names);
        var run = part.IsExtension ? GeneratorRun.OfExtension(spec) : new GeneratorRun(new SpecText("shop.json", spec, kind));
        var errors = run.Diagnostics.Select(error => spec.Substring(error.Location.SourceSpan.Start + 1, error.Location.SourceSpan.Length - 2)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(errors, Is.Unique, "one error for a name");
            Assert.That(errors, Is.SubsetOf(names.Select(Written)), "at the name");
            foreach (var error in run.Diagnostics)
            {
                Assert.That(error.Id, Is.AnyOf("ABQ0005", "ABQ0006", "ABQ0011"), error.GetMessage(CultureInfo.InvariantCulture));
            }

            var found = run.Compile().Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)} {diagnostic}").ToList();
            Assert.That(found.Take(10), Is.Empty, $"{found.Count} errors in what is generated");
        }

        return errors.Count;
    }

    /// <summary>Returns a name as it is in the file.</summary>
    private static string Written(string name) => Newtonsoft.Json.Linq.JValue.CreateString(name).ToString(Newtonsoft.Json.Formatting.None)[1..^1];
}
