using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Diagnostics;

public class SpecDescriptorsTests
{
    [Test]
    public void Every_id_is_in_the_release_notes_and_has_a_page([ValueSource(nameof(Ids))] string id)
    {
        Assert.That(RepositoryFiles.Read("generator/Abiquo.Sdk.Generator/Diagnostics/AnalyzerReleases.Unshipped.md"), Does.Contain(id));
        Assert.That(RepositoryFiles.Read($"docs/diagnostics/{id}.md"), Does.StartWith($"# {id}: "));
    }

    [Test]
    public void Every_error_of_a_spec_stays_an_error_and_a_warning_may_be_turned_off([ValueSource(nameof(Ids))] string id) => Assert.That(
        SpecDescriptors.ById(id).CustomTags.Contains(Microsoft.CodeAnalysis.WellKnownDiagnosticTags.NotConfigurable),
        Is.EqualTo(SpecDescriptors.ById(id).DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

    private static IEnumerable<string> Ids() => SpecDescriptors.All.Select(descriptor => descriptor.Id);
}
