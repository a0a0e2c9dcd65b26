using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>A lab leaves nothing behind on this machine, even if the test process is killed.</summary>
internal sealed class CleanupTests
{
    private const string Host = "dn1.example.com";

    [SetUp]
    public void RequireLab() => Prerequisites.Require();

    [Test]
    public void A_disposed_lab_leaves_nothing_behind()
    {
        var before = Count();
        using (var network = new VirtualNetwork([new(Host, "10.0.1.11")]))
        using (var container = Container.Start(network, Host))
        {
            Launch(container);
            Assert.That(Count(), Is.Not.EqualTo(before), "The count does not see the lab.");
        }

        Wait.Until("everything is removed", 20, () => Count() == before, () => $"Now: {Count()}; before: {before}");
    }

    /// <summary>All that happens when a process is killed is that the kernel closes its pipes, so the test does just that.</summary>
    [Test]
    public void A_killed_test_process_leaves_nothing_behind()
    {
        var before = Count();
        var network = new VirtualNetwork([new(Host, "10.0.1.11")]);
        var container = Container.Start(network, Host);
        Launch(container);
        container.CloseLifeline();
        network.CloseLifeline();
        Wait.Until("everything is removed", 20, () => Count() == before, () => $"Now: {Count()}; before: {before}");
    }

    private static void Launch(Container container)
    {
        container.Launch("redis", "exec redis-server --port 16999");
        Wait.Until("a program runs in the container", 20, () => container.Run("pgrep -x redis-server").ExitCode == 0);
    }

    /// <summary>Counts the namespaces, processes, mounts and files of labs on this machine.</summary>
    private static string Count() => Shell.RunChecked(60, "sh", "-c", """
        echo namespaces $(ip netns list | grep -c abqlab), \
            redis $(pgrep -fc "redis-server .*:16999"), \
            containers $(pgrep -fc "^unshare --mount --uts"), \
            reapers $(pgrep -fc "[r]eaper abqlab"), \
            mounts $(grep -c abqlab /proc/self/mountinfo), \
            files $(ls -d /tmp/abiquo-lab-* 2>/dev/null | wc -l)
        """);
}
