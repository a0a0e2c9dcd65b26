using System.Text.RegularExpressions;
using System.Xml.Linq;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Validation;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Diagnostics;

/// <summary>Whatever reports a diagnostic, the link leads to its page, and the page exists.</summary>
public sealed class DiagnosticPageTests
{
    private static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. SpecDescriptors.All,
        .. typeof(UsageDescriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    private static IEnumerable<(string Id, string? Link)> Links =>
    [
        .. Descriptors.Select(descriptor => (descriptor.Id, (string?)descriptor.HelpLinkUri)),
        .. FindingCode.All.Select(code => (code.Code, (string?)code.HelpLink)),
        .. Refusals(typeof(V2V).Assembly.GetTypes()),
    ];

    [Test]
    public void Every_descriptor_is_looked_at() => Assert.That(
        Descriptors.Select(descriptor => descriptor.Id),
        Is.EquivalentTo(Regex.Matches(RepositoryFiles.Read("generator/Abiquo.Sdk.Generator/Diagnostics/AnalyzerReleases.Unshipped.md"), @"(?m)^ABQ\d{4}").Select(id => id.Value)));

    [Test]
    public void Every_link_leads_to_the_page_of_its_diagnostic()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Links.Where(link => link.Link != DiagnosticPage.Of(link.Id)), Is.Empty);
            Assert.That(Links.Select(link => link.Id).Distinct().Where(id => !File.Exists(RepositoryRoot.PathOf($"docs/diagnostics/{id}.md"))), Is.Empty);
        }
    }

    [TestCase("ABQ1001")]
    [TestCase("ABQ2001")]
    public void The_compilers_own_errors_are_among_them(string id) => Assert.That(Links.Select(link => link.Id), Has.Some.EqualTo(id));

    [Test]
    public void The_address_is_that_of_the_project()
    {
        var uri = new Uri(DiagnosticPage.Of("ABQ1001"));
        Assert.That(uri.Scheme, Is.EqualTo("https"));
        Assert.That(uri.AbsolutePath, Does.EndWith("/docs/diagnostics/ABQ1001.md"));
    }

    /// <summary>The classes of an own spec that gives no address of its own.</summary>
    [Test]
    public void A_spec_without_help_has_the_page()
    {
        var spec = Regex.Replace(RepositoryFiles.ShopSpec, "\"help\": \"[^\"]*\",", "");
        var program = "namespace P; internal static class P { internal static object M(Acme.Shop.Web web, Abiquo.Sdk.IEndpoint any) => web.Connect(any); }";
        Assert.That(
            GeneratorRun.Over(spec).Compile(program).Select(diagnostic => (diagnostic.Id, diagnostic.Descriptor.HelpLinkUri)),
            Is.EqualTo(new[] { ("ABQ1001", DiagnosticPage.Of("ABQ1001")) }));
    }

    [Test]
    public void The_error_of_the_build_files_has_it()
    {
        var errors = XDocument.Load(RepositoryRoot.PathOf("runtime/Abiquo.Sdk/build/Abiquo.Sdk.targets")).Descendants("Error").ToList();
        Assert.That(errors, Is.Not.Empty);
        Assert.That(errors.Select(error => (string?)error.Attribute("HelpLink")), Is.EqualTo(errors.Select(error => $"$(AbiquoSdkDiagnosticPages){(string?)error.Attribute("Code")}.md")));
    }

    private static IEnumerable<(string Id, string? Link)> Refusals(IEnumerable<Type> types) => (
        from type in types
        from method in type.GetMethods()
        from ObsoleteAttribute refusal in method.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false)
        where refusal.DiagnosticId?.StartsWith("ABQ", StringComparison.Ordinal) == true
        select (refusal.DiagnosticId, refusal.UrlFormat?.Replace("{0}", refusal.DiagnosticId, StringComparison.Ordinal))).Distinct();
}
