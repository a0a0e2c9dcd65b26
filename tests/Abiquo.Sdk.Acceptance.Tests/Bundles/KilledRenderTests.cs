using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Bundles;

/// <summary>A run that is killed leaves nothing in the way of the next one, which ends with its own bundle, byte for byte.</summary>
/// <remarks>Alone, since the moments of the kills are counted in milliseconds.</remarks>
[NonParallelizable]
[Platform("Linux")]
public sealed class KilledRenderTests : IDisposable
{
    private const int Kills = 15;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task The_bundle_of_the_next_run_is_whole()
    {
        var small = Sample.Named(Sample.Distributed);
        var (wanted, bundle) = (_folder.PathOf("wanted"), _folder.PathOf("out"));
        await small.DoAsync("render", "--out", wanted);
        await small.DoAsync("render", "--out", bundle);
        var midway = 0;
        for (var i = 0; i < Kills; i++)
        {
            // Later by 12 ms each time, through the files written aside and the moves.
            midway += await KillAsync(bundle, TimeSpan.FromMilliseconds(12 * i)) ? 1 : 0;
            await small.DoAsync("render", "--out", bundle);
            Assert.That(Fingerprint.Of(bundle), Is.EqualTo(Fingerprint.Of(wanted)), $"after kill {i}");
        }

        TestContext.Out.WriteLine($"{midway} of {Kills} kills came midway");
        Assert.That(midway, Is.Positive, "no kill came midway, so that nothing was tried");
    }

    /// <summary>Kills a run of the larger sample some time after it began to write; returns whether it was in the middle of it.</summary>
    private static async Task<bool> KillAsync(string bundle, TimeSpan later)
    {
        var aside = Path.Combine(bundle, ".render");
        using var victim = Sample.Named(Sample.HighAvailability).Command("render", "--out", bundle).Start();
        await Until.BecomesAsync(TimeSpan.FromSeconds(10), () => Directory.Exists(aside) || victim.HasExited, TimeSpan.FromMilliseconds(2));
        await Task.Delay(later);
        victim.Kill();
        await victim.WaitForExitAsync();
        return Directory.Exists(aside);
    }
}
