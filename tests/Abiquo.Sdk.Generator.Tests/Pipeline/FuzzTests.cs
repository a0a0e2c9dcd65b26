using Abiquo.Sdk.Generator.Pipeline;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>Whatever the file contains, the generator does not throw, and every error has a position in the file.</summary>
public class FuzzTests
{
    private const int Mutations = 10_000;

    private static readonly string[] Scraps =
    [
        "", "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "0", "-1", "70000", "1e999", "99999999999999999999", "\"\"", "\"x\"", "{}", "[]", "[null]",
        "\u2028", "\u0085", "\0", "\r", "\n", "\uFEFF", "\ud800", "😀", "/*", "//", "'", "\"id\"", "\"id\": \"Web\",", "class", "Anywhere", ".", "..", "\"Host\"",
    ];

    private static readonly string Extension = RepositoryFiles.Extension;

    private static readonly string Placed = RepositoryFiles.OfTests("market.json");

    private static readonly SpecText Basis = new("basis.json", RepositoryFiles.DefaultSpec, "basis");

    [TestCase(1)]
    [TestCase(2)]
    public void Mutated_specs_never_throw(int seed)
    {
        var random = new Random(seed);
        var faulty = 0;
        for (var i = 0; i < Mutations / 2; i++)
        {
            var text = Mutate((i % 4) switch { 0 => RepositoryFiles.ShopSpec, 1 => RepositoryFiles.DefaultSpec, 2 => Placed, _ => Extension }, random);
            var result = Read(text, $"seed {seed}, mutation {i}");
            faulty += result.Diagnostics.Count > 0 ? 1 : 0;
            foreach (var diagnostic in result.Diagnostics)
            {
                Assert.That(diagnostic.Path, Is.EqualTo("spec.json"));
                Assert.That(diagnostic.Span.End, Is.LessThanOrEqualTo(text.Length));
                Assert.That(diagnostic.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Not.Contain("{0}"));
            }
        }

        Assert.That(faulty, Is.GreaterThan(Mutations / 4), "the mutations do damage");
    }

    [Test]
    public void What_is_generated_of_mutated_specs_is_syntactically_right()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var run = GeneratorRun.Over(Mutate(RepositoryFiles.ShopSpec, random));
            foreach (var (name, source) in run.Sources)
            {
                Assert.That(Compiler.Tree(source).GetDiagnostics().Where(diagnostic => diagnostic.Id != "CS1570"), Is.Empty, $"mutation {i}, {name}");
            }
        }
    }

    private static SpecResult Read(string text, string what)
    {
        try
        {
            return SpecResult.Read(new SpecFile(new SpecText("spec.json", text), "spec", true, [new(Basis)]), default);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{what}: {exception}");
            throw;
        }
    }

    /// <summary>Cuts, repeats, swaps or overwrites pieces, some of which are whole values.</summary>
    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var (at, length) = (random.Next(text.Length), random.Next(1, 40));
            var end = Math.Min(at + length, text.Length);
            text = random.Next(5) switch
            {
                0 => text[..at] + text[end..],
                1 => text[..end] + text[at..],
                2 => text[..at] + Scraps[random.Next(Scraps.Length)] + text[end..],
                3 => text[..at] + Scraps[random.Next(Scraps.Length)] + text[at..],
                _ => Value(text, random),
            };
            if (text.Length == 0)
            {
                return text;
            }
        }

        return text;
    }

    /// <summary>Replaces a string or a number with a fragment, so that more mutations are still JSON.</summary>
    private static string Value(string text, Random random)
    {
        var start = text.IndexOf('"', random.Next(text.Length));
        var end = start < 0 ? -1 : text.IndexOf('"', start + 1);
        return end < 0 ? text : text[..start] + Scraps[random.Next(Scraps.Length)] + text[(end + 1)..];
    }
}
