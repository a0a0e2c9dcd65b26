using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>Connections from the other appliances: flows of the matrix carry their real protocol, and everything else times out.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class LinkTests
{
    private static IEnumerable<TestCaseData> Each() => Links.OneOfEach(SampleEnvironments.IPv4)
        .Select(flow => new TestCaseData(flow) { TestName = $"{{m}}({flow.Rule.Id} from {flow.From.Host} to {flow.To.Host})" });

    [OneTimeSetUp]
    public void WaitUntilHealthy()
    {
        Prerequisites.Require();
        ClusterHealth.WaitUntilHealthy(Lab.Cluster, 120);
    }

    [TestCaseSource(nameof(Each))]
    public async Task A_link_carries_its_protocol(Flow flow)
    {
        await Links.UseAsync(Lab.Cluster, flow);
        Lab.Report($"{flow.Rule.Id} from {flow.From.Host}", "its protocol works");
    }

    [Test]
    public async Task Connections_that_are_not_in_the_matrix_time_out()
    {
        var (opened, timedOut) = await Links.ProbeAsync(Lab.Cluster);
        Lab.Report("connections from other appliances to every port", $"{opened} open, {timedOut} timed out, as expected");
    }
}
