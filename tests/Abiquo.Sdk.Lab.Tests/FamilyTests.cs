using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The same cluster where hosts have addresses of IPv6 only, and where they have both.</summary>
internal sealed class FamilyTests
{
    private static IEnumerable<TestCaseData> Families() =>
    [
        new(SampleEnvironments.IPv6, "IPv6") { TestName = "{m}(IPv6 only)" },
        new TestCaseData(SampleEnvironments.DualStack, "dual stack") { TestName = "{m}(dual stack)" }.Explicit(Lab.Long),
    ];

    [SetUp]
    public void RequireLab() => Prerequisites.Require();

    [TestCaseSource(nameof(Families))]
    public async Task The_cluster_forms_carries_its_links_and_survives_each_fault(DistributedEnvironment environment, string title)
    {
        Assert.That(environment.Validate(), Is.Empty);
        using var cluster = new DatanodeCluster(environment);
        Lab.Report($"{title}: cluster formed", $"healthy {Lab.Seconds(cluster.Form())} after the first node");
        Lab.Prepare(cluster);
        var links = Links.OneOfEach(environment);
        await Parallel.ForEachAsync(
            links, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (link, _) => await Links.UseAsync(cluster, link));
        var (opened, timedOut) = await Links.ProbeAsync(cluster);
        Lab.Report($"{title}: {links.Count} links", $"their protocols work; {opened} ports open, {timedOut} timed out, as expected");
        await Faults.SurviveEachAsync(cluster, title);
    }
}
