namespace Abiquo.Sdk.Tests.Matrix;

public sealed class OptionalApplianceTests
{
    [Test]
    public void Without_Monitoring_no_flow_mentions_it()
    {
        var flows = (Samples.Distributed with { Monitoring = null }).Matrix().Flows;
        Assert.That(
            flows.Where(flow => flow.From.Appliance == "Monitoring" || flow.To.Appliance == "Monitoring" || flow.Component == "Watchtower" || flow.Port == 36638),
            Is.Empty);
    }

    [Test]
    public void Without_Monitoring_all_other_flows_stay()
    {
        var without = FlowRow.Of((Samples.Distributed with { Monitoring = null }).Matrix().Flows);
        var others = FlowRow.Of(Samples.Distributed.Matrix().Flows).Where(flow => flow.From != "Monitoring" && flow.To != "Monitoring");
        Assert.That(without, Is.EqualTo(others));
    }
}
