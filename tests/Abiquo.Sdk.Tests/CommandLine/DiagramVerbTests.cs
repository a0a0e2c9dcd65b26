using System.Xml.Linq;
using Abiquo.Sdk.Tests.Validation;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class DiagramVerbTests
{
    [TestCase("diagram", "flowchart LR\n")]
    [TestCase("diagram --format mermaid", "flowchart LR\n")]
    [TestCase("diagram --format dot", "digraph topology {\n")]
    [TestCase("diagram -f svg", "<svg xmlns=")]
    [TestCase("diagram --format html", "<!DOCTYPE html>\n")]
    public async Task A_format_is_chosen_by_its_name(string args, string start)
    {
        var run = await Run.OnSample(args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
            Assert.That(run.Output, Does.StartWith(start).And.EndsWith("\n").And.Not.Contain('\r'));
        }
    }

    [TestCase("none", 12)]
    [TestCase("role", 11)]
    [TestCase("datacenter", 5)]
    [TestCase("kind", 4)]
    public async Task A_node_is_what_was_asked_for(string collapse, int cards)
    {
        var picture = XElement.Parse((await Run.OnSample($"diagram --format svg --collapse {collapse}")).Output);
        var drawn = picture.Descendants().Count(element => (string?)element.Attribute("class") == (collapse == "none" ? "host" : "card"));
        Assert.That(drawn, Is.EqualTo(cards));
    }

    [Test]
    public async Task An_environment_with_findings_is_not_drawn()
    {
        var (diagram, matrix) = (await Run.Of(Faulty.Environment, "diagram"), await Run.Of(Faulty.Environment, "matrix"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagram.ExitCode, Is.EqualTo(1));
            Assert.That(diagram, Is.EqualTo(matrix));
        }
    }
}
