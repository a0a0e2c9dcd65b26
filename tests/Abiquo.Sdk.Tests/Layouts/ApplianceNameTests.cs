using Abiquo.Sdk.Artefacts.Explanations;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>An appliance is found by its class, by the member that has it, and by what the vendor calls it.</summary>
public sealed class ApplianceNameTests
{
    [TestCase("Coordination")]
    [TestCase("Zookeeper")]
    [TestCase("zookeeper")]
    public void Explain_knows_it(string name) =>
        Assert.That(Explanation.Of(LayoutEnvironments.ByName["Zookeeper apart"].Resolve(), "UiApi", name, ServiceFilter.Parse("2181")).IsOpen);

    [TestCase("M")]
    [TestCase("Events")]
    [TestCase("UI and API")]
    public void So_does_a_source(string name) =>
        Assert.That(Explanation.Of(LayoutEnvironments.ByName["Zookeeper apart"].Resolve(), name, "Datanode", ServiceFilter.Parse("5672")).IsOpen);
}
