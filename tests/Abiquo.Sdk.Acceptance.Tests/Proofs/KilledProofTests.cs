using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Proofs;

/// <summary>A proof that is killed has no chance to clean up: whatever it started ends by itself.</summary>
[NonParallelizable]
[Platform("Linux")]
public sealed class KilledProofTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task No_process_and_no_file_is_left()
    {
        var sample = Sample.Named(Sample.HighAvailability);
        Proof.Require(await sample.RunAsync("prove"));
        var files = Directory.CreateDirectory(_folder.PathOf("files")).FullName;
        var command = sample.Command("prove") with { Variables = new Dictionary<string, string> { ["TMPDIR"] = files } };
        using var victim = command.Start();
        var output = Task.WhenAll(victim.StandardOutput.ReadToEndAsync(), victim.StandardError.ReadToEndAsync());
        IReadOnlyList<int> descendants = [];
        var started = await Until.BecomesAsync(TimeSpan.FromSeconds(20), () => (descendants = Descendants(victim.Id)).Count > 1);
        Assert.That(started, Is.True, "the proof starts a program in namespaces");

        // Until then it is still starting, and a kill would interrupt nothing.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.That(victim.HasExited, Is.False, "the proof ended before it was killed");
        victim.Kill();
        await victim.WaitForExitAsync();
        using (Assert.EnterMultipleScope())
        {
            // Sooner than a proof that goes on would be done.
            var ended = await Until.BecomesAsync(TimeSpan.FromSeconds(2), () => !descendants.Any(ProcessTable.Has));
            Assert.That(ended, Is.True, "a process is left");
            Assert.That(Directory.GetFiles(files, "prove-*"), Is.Empty);
        }

        await output;
    }

    private static IReadOnlyList<int> Descendants(int id)
    {
        var namespaces = ProcessTable.Children(id, "unshare");
        return [.. namespaces, .. namespaces.SelectMany(child => ProcessTable.Children(child, "dotnet"))];
    }
}
