using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Verification;

/// <summary>A lab that is killed has no chance to clean up: the kernel ends it all with its first process.</summary>
[NonParallelizable]
[Platform("Linux")]
public sealed class KilledLabTests : IDisposable
{
    private const int Midway = 20;

    private readonly VerificationLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Test]
    public async Task No_process_and_no_mount_is_left()
    {
        await Requirement.NamespacesAsync("-rn");
        await _lab.RenderAsync();
        var mounts = VerificationLab.Mounts;
        using var victim = _lab.Command().Start();
        var runs = await Until.BecomesAsync(TimeSpan.FromSeconds(20), () => _lab.Processes > Midway || victim.HasExited);
        if (victim.HasExited)
        {
            VerificationLab.Require(new(victim.StartInfo.FileName, victim.ExitCode, "", await victim.StandardError.ReadToEndAsync()));
        }

        Assert.That(runs, Is.True, "the lab runs");
        victim.Kill();
        await victim.WaitForExitAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await _lab.EndsAsync(), Is.True, "a process of the lab is left");
            Assert.That(VerificationLab.Mounts, Is.EqualTo(mounts));
        }
    }
}
