using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>An object of texts gets its members and keeps the others.</summary>
public sealed class JsonMergeTests : ApplyMergeFixture
{
    private const string Ui = "var/www/html/ui/config/client-config-custom.json";

    [SetUp]
    public void Render() => Host.Render(OfSample(Ui));

    [TestCase("{}\n", "{\n  ENDPOINT\n}\n")]
    [TestCase("{\r\n}\r\n", "{\n  ENDPOINT\n}\r\n")]
    [TestCase("{\n  \"config.pollingTime\": 10\n}\n", "{\n  ENDPOINT,\n  \"config.pollingTime\": 10\n}\n")]
    [TestCase("{ \"a\": [1, {}], \"config.endpoint\" : \"https://old/\\\"api\", \"b\": 1 }\n", "{ \"a\": [1, {}], \"config.endpoint\" : \"https://cloud.example.com/api\", \"b\": 1 }\n")]
    [TestCase("{ \"a\": { \"config.endpoint\": \"x\" } }\n", "{\n  ENDPOINT,\n  \"a\": { \"config.endpoint\": \"x\" } }\n")]
    [TestCase("{ \"a\": \"\\\"config.endpoint\\\": {[,\", \"b\": null }", "{\n  ENDPOINT,\n  \"a\": \"\\\"config.endpoint\\\": {[,\", \"b\": null }\n")]
    public void Only_the_endpoint_is_set(string before, string after)
    {
        Host.Place(Ui, before);
        AssertMerged(Ui, after.Replace("ENDPOINT", "\"config.endpoint\": \"https://cloud.example.com/api\"", StringComparison.Ordinal));
    }

    /// <summary>Values with signs that mean something in a replacement or a format.</summary>
    [Test]
    public void Members_of_any_name_are_set()
    {
        const string Text = "{\n  \"a.b\": \"1&\\\\2%s\",\n  \"c\": \"\\\"{\"\n}\n";
        Host.Render(new ArtefactFile(Ui, Text) { Installation = MergeOf(Ui) });
        Host.Place(Ui, "{ \"axb\": \"%d\", \"c\": \"\" }\n");
        AssertMerged(Ui, "{\n  \"a.b\": \"1&\\\\2%s\",\n  \"axb\": \"%d\", \"c\": \"\\\"{\" }\n");
    }

    [TestCase("[1]\n", "it is no JSON object")]
    [TestCase("{ \"config.endpoint\": null }\n", "config.endpoint is no text there")]
    [TestCase("{ \"config.endpoint\": \"a\", \"config.endpoint\": \"b\" }\n", "config.endpoint is there twice")]
    [TestCase("{ \"config.endpoint\": { \"a\": 1 } }\n", "config.endpoint is no text there")]
    [TestCase("{ \"a\": 1\n", "it is no JSON object")]
    [TestCase("{ \"a\": \"1 }\n", "it is no JSON object")]
    [TestCase("{ \"a\": 1 } }\n", "it is no JSON object")]
    [TestCase("{ \"a\": 1 } // mine\n", "it is no JSON object")]
    public void What_is_not_understood_is_a_problem_and_stays(string text, string problem)
    {
        Host.Place(Ui, text);
        AssertRefused(Ui, "cannot take in what is rendered: " + problem);
    }

    [TestCase(null, null)]
    [TestCase("{ \"a\": 1 }\n", "{\n  \"config.endpoint\": \"https://cloud.example.com/api\",\n  \"a\": 1 }\n")]
    public void What_was_made_here_goes(string? before, string? after)
    {
        if (before is not null)
        {
            Host.Place(Ui, before);
        }

        Host.Run("apply; apply confirm");
        Host.Render();
        Host.Run("apply; apply confirm");
        Assert.That(Host.Read(Ui), Is.EqualTo(after));
    }
}
