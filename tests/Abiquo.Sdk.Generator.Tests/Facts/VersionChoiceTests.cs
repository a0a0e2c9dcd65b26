using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>A choice is between the members that the version has.</summary>
public sealed class VersionChoiceTests
{
    private const string Choices = "\"choices\": [{ \"text\": \"News are found somewhere.\", \"options\": [{ \"members\": [\"Finder\"] }, { \"members\": [\"Archive\"] }] }],\n      \"rollout\"";

    private static readonly string Spec = PressPlatform.Spec
        .Replace("\"required\": true, \"summary\": \"The finder.\"", "\"required\": false, \"summary\": \"The finder.\"", StringComparison.Ordinal)
        .Replace("\"required\": true, \"summary\": \"The archive.\"", "\"required\": false, \"summary\": \"The archive.\"", StringComparison.Ordinal)
        .Replace("\"rollout\"", Choices, StringComparison.Ordinal);

    [TestCase("Old", "Archive: error ABQ3012: News are found somewhere. None of them is set; set Archive.")]
    [TestCase("Middle", "Finder: error ABQ3012: News are found somewhere. None of them is set; set Finder or else Archive.")]
    [TestCase("New", "Finder: error ABQ3012: News are found somewhere. None of them is set; set Finder.")]
    [TestCase("Full")]
    [TestCase("Pinned")]
    public void Others_are_not_asked_for(string environment, params string[] findings) =>
        Assert.That(PressPlatform.Environment(environment, Spec).Validate().Select(finding => finding.ToString()), Is.EqualTo(findings));

    [TestCase("Old", "Archive: error ABQ3012: News are found somewhere. Currently set: Monitor; set Archive or else Archive and Monitor.")]
    [TestCase("Middle", "Finder: error ABQ3012: News are found somewhere. Currently set: Monitor; set Finder, or else Archive, or else Archive and Monitor.")]
    [TestCase("New", "Finder: error ABQ3012: News are found somewhere. None of them is set; set Finder.")]
    [TestCase("Pinned")]
    public void An_option_is_there_in_its_versions(string environment, params string[] findings)
    {
        var spec = Spec.Replace("{ \"members\": [\"Archive\"] }", "{ \"members\": [\"Archive\"] }, { \"members\": [\"Archive\", \"Monitor\"], \"until\": \"6.0\" }", StringComparison.Ordinal);
        Assert.That(PressPlatform.Environment(environment, spec).Validate().Select(finding => finding.ToString()), Is.EqualTo(findings));
    }

    [TestCase("\"since\": \"6.1\"", "Middle", "Finder: error ABQ3012: News are found somewhere. None of them is set; set Finder or else Archive.")]
    [TestCase("\"since\": \"6.1\"", "New")]
    [TestCase("\"until\": \"6.0\"", "Middle")]
    [TestCase("\"until\": \"6.0\"", "New", "Finder: error ABQ3012: News are found somewhere. None of them is set; set Finder.")]
    public void An_option_of_another_version_cannot_be_chosen(string versions, string environment, params string[] findings)
    {
        var spec = Spec.Replace("{ \"members\": [\"Archive\"] }", $"{{ \"members\": [\"Archive\"] }}, {{ \"members\": [\"Monitor\"], {versions} }}", StringComparison.Ordinal);
        Assert.That(PressPlatform.Environment(environment, spec).Validate().Select(finding => finding.ToString()), Is.EqualTo(findings));
    }

    [TestCase("{ \"members\": [\"Archive\"], \"until\": ⟦\"6.5\"⟧ }", "ABQ0007", "there is no version '6.5'")]
    [TestCase("{ \"members\": [\"Archive\"], \"since\": \"6.0\", \"until\": ⟦\"5.4\"⟧ }", "ABQ0009", "'until' of the option 'Archive': '5.4' is not allowed; it is older than 'since', 6.0; expected that version or a newer one")]
    [TestCase("{ \"members\": [\"Archive\"], \"since\": ⟦\"6.1\"⟧ }", "ABQ0009", "'since' of the option 'Archive': '6.1' is not allowed; no version has the option and all its members; give them a version that they share")]
    [TestCase("{ \"members\": [\"Finder\"], \"until\": ⟦\"5.4\"⟧ }", "ABQ0009", "'until' of the option 'Finder': '5.4' is not allowed; no version has the option and all its members; give them a version that they share")]
    [TestCase("{ \"members\": [\"Finder\", \"Archive\"], \"until\": ⟦\"5.4\"⟧ }", "ABQ0009", "'until' of the option 'Finder': '5.4' is not allowed; no version has the option and all its members")]
    [TestCase("{ \"members\": [\"Archive\"], ⟦\"version\"⟧: \"6.0\" }", "ABQ0003", "has an unknown member 'version'; ")]
    public void A_mistake_in_an_option_is_one_error(string option, string id, string message)
    {
        var mistake = Mistake.In(Spec, "{ \"members\": [\"Archive\"] }", option);
        mistake.IsOneErrorOf(GeneratorRun.Over(mistake.Text), id, message);
    }

    [Test]
    public void A_schema_asks_for_a_choice_that_every_version_has()
    {
        const string Asked = "News are found somewhere.";
        var spec = Spec.Replace("{ \"members\": [\"Archive\"] }", "{ \"members\": [\"Archive\"] }, { \"members\": [\"Monitor\"] }", StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PressPlatform.Schema("New", spec), Does.Contain(Asked));
            Assert.That(PressPlatform.Schema("New", Spec), Does.Contain(Asked), "neither Finder nor Archive is in every version, but one of them is");
        }
    }

    /// <summary>An option of all members excludes none.</summary>
    [TestCase("New")]
    [TestCase("Full")]
    public void A_schema_admits_the_options_of_every_version(string environment)
    {
        var spec = Spec.Replace("{ \"members\": [\"Finder\"] }, { \"members\": [\"Archive\"] }", "{ \"members\": [\"Monitor\"] }, { \"members\": [\"Monitor\", \"Finder\"], \"until\": \"6.0\" }", StringComparison.Ordinal);
        var written = EnvironmentJson.Write(PressPlatform.Environment(environment, spec));
        var schema = new DocumentSchema(PressPlatform.Schema(environment, spec));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(schema.Errors(written), Is.Empty);
            Assert.That(schema.Errors(written.Replace("\"Monitor\"", "\"Archive\"", StringComparison.Ordinal)), Is.Not.Empty, "no option is set");
        }
    }

    /// <summary>A class of one version has the options of that, whatever others have.</summary>
    [TestCase("\"until\": \"6.0\"", "Archive", "Monitor")]
    [TestCase("\"since\": \"6.0\"", "Archive")]
    public void A_class_of_one_version_has_its_options(string versions, params string[] members)
    {
        var spec = Spec.Replace("{ \"members\": [\"Archive\"] }", $"{{ \"members\": [\"Archive\"] }}, {{ \"members\": [\"Monitor\"], {versions} }}", StringComparison.Ordinal);
        var options = PressPlatform.Environment("Pinned", spec).Definition.Choices.Single().Options;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.Select(option => option.Members.Single()), Is.EqualTo(members));
            Assert.That(options.Select(option => option.Versions), Is.All.Null);
        }
    }

    [Test]
    public void A_class_of_one_version_has_the_choices_and_the_rollout_of_that()
    {
        var definition = PressPlatform.Environment("Pinned", Spec).Definition;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(definition.Choices.Single().Options.Select(option => option.Members), Is.EqualTo(new ValueList<string>[] { ["Archive"] }));
            Assert.That(definition.Rollout, Is.EqualTo(["Store", "Engine", "Web"]));
        }
    }
}
