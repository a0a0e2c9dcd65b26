namespace Abiquo.Sdk.Tests.Repository;

public sealed class HandWrittenCodeTests
{
    /// <summary>The one folder that writes in the formats of other people's programs. It knows these, and still no port of the vendor's.</summary>
    private const string ComponentFormats = "runtime/Abiquo.Sdk/Artefacts/Configuration/Component";

    private static readonly VendorVocabulary Vocabulary = new(AbiquoTopology.Spec);

    [Test]
    public void The_hand_written_code_names_no_appliance_component_or_port()
    {
        var files = HandWrittenFiles.All().Where(file => !file.Path.StartsWith(ComponentFormats, StringComparison.Ordinal)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Has.Some.Matches<(string Path, string Text)>(file => file.Path.StartsWith("generator/", StringComparison.Ordinal)));
            Assert.That(files, Has.Some.Matches<(string Path, string Text)>(file => file.Path.StartsWith("runtime/", StringComparison.Ordinal)));
            Assert.That(files.SelectMany(file => Vocabulary.FindIn(file.Text).Select(found => $"{file.Path}({found.Line}): {found.Word}")), Is.Empty);
        }
    }

    [Test]
    public void What_writes_the_formats_of_components_names_no_appliance_or_port()
    {
        // The protocols and files of the components have these words too.
        string[] ofFormats = ["UI", "mysql", "MySQL", "DATABASE", "Server", "SERVER"];
        var allowed = AbiquoTopology.Spec.Components.SelectMany(component => new[] { component.Id, component.Label }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = HandWrittenFiles.All().Where(file => file.Path.StartsWith(ComponentFormats, StringComparison.Ordinal)).ToList();
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.SelectMany(file => Vocabulary.FindIn(file.Text).Where(found => !allowed.Contains(found.Word) && !ofFormats.Contains(found.Word)).Select(found => $"{file.Path}({found.Line}): {found.Word}")), Is.Empty);
    }

    [TestCase("/// Connects to the Datanode.", "Datanode")]
    [TestCase("return \"Remote Services\";", "Remote Services")]
    [TestCase("if (id == \"remoteservices\")", "remoteservices")]
    [TestCase("var port = 5672;", "5672")]
    [TestCase("internal sealed class RabbitMQConfiguration", "RabbitMQ")]
    [TestCase("private readonly string _v2vName = \"\";", "v2v")]
    public void It_finds_what_it_looks_for(string text, string word) => Assert.That(Vocabulary.FindIn("\n" + text), Is.EqualTo([(2, word)]));

    [TestCase("private const int Port = 56720;")]
    [TestCase("serverless, observers and Observer")]
    [TestCase("a proxy before the server")]
    [TestCase("")]
    public void It_leaves_other_text_alone(string text) => Assert.That(Vocabulary.FindIn(text), Is.Empty);
}
