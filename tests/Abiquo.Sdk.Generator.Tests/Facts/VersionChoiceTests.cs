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

    [Test]
    public void A_class_of_one_version_has_the_choices_and_the_rollout_of_that()
    {
        var definition = PressPlatform.Environment("Pinned", Spec).Definition;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(definition.Choices.Single().Options, Is.EqualTo(new ValueList<string>[] { ["Archive"] }));
            Assert.That(definition.Rollout, Is.EqualTo(["Store", "Engine", "Web"]));
        }
    }
}
