using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The lab takes everything away with it, also when nobody tells it to.</summary>
internal sealed class LeftBehindTests
{
    private const string Host = "dn1.example.com";

    [SetUp]
    public void NeedsTheLab() => Requirement.Require();

    [Test]
    public void Nothing_is_left_of_a_run()
    {
        var before = Count();
        using (var network = new LabNetwork([(Host, "10.0.1.11")]))
        using (var machine = Machine.Start(network, Host))
        {
            Launch(machine);
            Assert.That(Count(), Is.Not.EqualTo(before), "the count sees a lab");
        }

        Until.Is("all is as before", 20, () => Count() == before, () => $"{Count()}, before {before}");
    }

    /// <summary>When this process is killed the kernel closes its pipes, and nothing else happens: so that is all that happens here.</summary>
    [Test]
    public void Nothing_is_left_of_a_run_that_was_killed()
    {
        var before = Count();
        var network = new LabNetwork([(Host, "10.0.1.11")]);
        var machine = Machine.Start(network, Host);
        Launch(machine);
        machine.CloseThePipe();
        network.CloseThePipe();
        Until.Is("all is as before", 20, () => Count() == before, () => $"{Count()}, before {before}");
    }

    private static void Launch(Machine machine)
    {
        machine.Launch("redis", "exec redis-server --port 16999");
        Until.Is("a program runs in it", 20, () => machine.Run("pgrep -x redis-server").ExitCode == 0);
    }

    /// <summary>Namespaces, processes, mounts and files of labs on this machine.</summary>
    private static string Count() => Shell.Do("sh", "-c",
        "echo namespaces $(ip netns list | grep -c abqlab), redis $(pgrep -fc \"redis-server .*:16999\"), machines $(pgrep -fc \"^unshare --mount --uts\"), janitors $(pgrep -fc \"[j]anitor abqlab\"), mounts $(grep -c abqlab /proc/self/mountinfo), files $(ls -d /tmp/abiquo-lab-* 2>/dev/null | wc -l)");
}
