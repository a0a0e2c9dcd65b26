using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>Files that are no specs, and projects that cannot have one.</summary>
public class UnreadableSpecTests
{
    [Test]
    public void In_a_project_of_an_older_language_there_is_one_error_and_no_class()
    {
        var run = new GeneratorRun(
            new SpecText("shop.json", RepositoryFiles.ShopSpec, "own") { OldLanguage = "11" },
            new SpecText("mail.json", "{}", "own") { OldLanguage = "11" });
        var error = run.Diagnostics.Single();
        Assert.That(error.Id, Is.EqualTo("ABQ0101"));
        Assert.That(
            error.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo("the classes of a topology spec are C# 12, and this project is compiled as C# 11; remove LangVersion from the project, or set it to 12 or later"));
        Assert.That((error.Location.GetLineSpan().Path, error.Location.SourceSpan.Start), Is.EqualTo(("shop.json", 0)));
        Assert.That(run.Sources, Is.Empty);
    }

    /// <summary>The compiler has reported it, as a missing file or as a binary one.</summary>
    [Test]
    public void What_the_compiler_cannot_read_is_not_reported_again()
    {
        var run = new GeneratorRun(new SpecText("shop.json", null, "own"), new SpecText("mail.json", null, "own"));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Sources, Is.Empty);
    }

    [TestCase("", "the spec is not JSON: the file is empty")]
    [TestCase(" \n", "the spec is not JSON: the file is empty")]
    [TestCase("\uFEFF", "the spec is not JSON: the file is empty")]
    [TestCase("\0", "the spec is not JSON")]
    public void An_empty_file_is_one_error_that_says_so(string text, string message)
    {
        var error = new GeneratorRun(new SpecText("shop.json", text, "own")).Diagnostics.Single();
        Assert.That((error.Id, error.Location.SourceSpan.Length), Is.EqualTo(("ABQ0001", 0)).Or.EqualTo(("ABQ0001", 1)));
        Assert.That(error.GetMessage(CultureInfo.InvariantCulture), Does.StartWith(message));
    }

    [Test]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.That(new GeneratorRun(new SpecText("shop.json", "\uFEFF" + RepositoryFiles.ShopSpec, "own")).Diagnostics, Is.Empty);
}
