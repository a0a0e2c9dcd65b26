using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>A bundle for Enterprise Linux has nothing of Debian, whatever it belongs to.</summary>
public sealed class EnterpriseLinuxBundleTests
{
    /// <summary>What is on no Enterprise Linux.</summary>
    private static readonly string[] OfDebian =
    [
        "/etc/mysql", "mariadb.conf.d", "/usr/lib/galera", "redis-server.log", "restart redis-server", "redis-sentinel.log", "/run/haproxy",
        "/etc/zookeeper", "/usr/share/java", "netfilter-persistent",
    ];

    private static IEnumerable<TestCaseData<TopologyEnvironment>> Environments()
    {
        yield return new(Samples.Distributed) { TestName = "{m}(Distributed)" };
        yield return new(Samples.HighAvailability) { TestName = "{m}(HighAvailability)" };
        yield return new(Samples.Small) { TestName = "{m}(Small)" };
    }

    /// <summary>Of the whole bundle, with the commands that check its files and bring them into effect.</summary>
    [TestCaseSource(nameof(Environments))]
    public void Nothing_in_the_bundle_is_of_Debian(TopologyEnvironment environment)
    {
        var files = Bundle.Of(environment.Resolve(), new() { Settings = new([]) { System = HostSystem.EnterpriseLinux } });
        Assert.That(files.SelectMany(file => OfDebian.Where(word => $"/{file.Path}\n{file.Text}\n{file.Installation}".Contains(word, StringComparison.Ordinal)).Select(word => $"{file.Path}: {word}")), Is.Empty);
    }

    /// <summary>A list that no Debian bundle has would find nothing in the other one.</summary>
    [Test]
    public void What_is_of_Debian_is_in_a_bundle_for_Debian()
    {
        var text = string.Concat(Bundle.Of(Samples.Distributed.Resolve(), new()).Select(file => $"/{file.Path}\n{file.Text}"))
            + string.Concat(Bundle.Of(Samples.Distributed.Resolve(), new("iptables")).Select(file => file.Text));
        Assert.That(OfDebian.Where(word => !text.Contains(word, StringComparison.Ordinal)), Is.Empty);
    }
}
