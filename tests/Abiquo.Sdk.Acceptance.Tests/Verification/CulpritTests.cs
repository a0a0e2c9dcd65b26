using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Verification;

/// <summary>One fault at a time, of which the report must name the right culprit and no other.</summary>
/// <remarks>Alone, since the hosts wait for each other only so long.</remarks>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Platform("Linux")]
public sealed class CulpritTests : IDisposable
{
    private readonly VerificationLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Test]
    public async Task All_is_well()
    {
        await _lab.RenderAsync();
        await AssertAllIsWellAsync(_lab.Command());
    }

    [Test]
    public async Task All_is_well_for_a_user_without_rights()
    {
        OtherUser.Require();
        await _lab.RenderAsync();
        await AssertAllIsWellAsync(OtherUser.Nobody(_lab.Command()));
    }

    [Test]
    public async Task A_port_that_only_leaders_open_is_no_fault()
    {
        await _lab.RenderAsync();
        await AssertAllIsWellAsync(_lab.Command("stop=dn1.example.com:2888", "stop=dn3.example.com:2888"));
    }

    [TestCase("service-down dn2.example.com", "stop=dn2.example.com:5672", "stop=dn2.example.com:4369", "stop=dn2.example.com:25672")]
    [TestCase("rule-missing dn2.example.com", "rule=dn2.example.com:zookeeper-election")]
    [TestCase("host-down rs.madrid.example.com", "cut=rs.madrid.example.com")]
    [TestCase("host-down mon.example.com", "off=mon.example.com")]
    [TestCase("no-firewall dn1.example.com", "flush=dn1.example.com")]
    [TestCase("open-port mon.example.com", "let=mon.example.com:8080")]
    [TestCase("wrong-name cloud.example.com", "name=cloud.example.com:10.0.0.99")]
    public async Task The_culprit_is_named_and_no_other(string culprit, params string[] faults)
    {
        await _lab.RenderAsync();
        var report = await RunAsync(_lab.Command(faults));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Run.ExitCode, Is.EqualTo(VerificationReport.FaultsFound), report.Run.Error);
            Assert.That(report.Culprits, Is.EqualTo([culprit]));
        }
    }

    private async Task AssertAllIsWellAsync(Command lab)
    {
        var report = await RunAsync(lab);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Run.ExitCode, Is.EqualTo(VerificationReport.AllIsWell), report.Run.Error);
            Assert.That(report.Culprits, Is.Empty);
        }
    }

    private async Task<VerificationReport> RunAsync(Command lab)
    {
        var mounts = VerificationLab.Mounts;
        VerificationLab.Require(await lab.RunAsync());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await _lab.EndsAsync(), Is.True, "a process of the lab is left");
            Assert.That(VerificationLab.Mounts, Is.EqualTo(mounts), "a mount of the lab is left");
        }

        return await VerificationReport.OfAsync(_lab.Results);
    }
}
