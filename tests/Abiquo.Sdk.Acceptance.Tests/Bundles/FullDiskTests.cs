using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Bundles;

/// <summary>On a full disk the old bundle stays as it was.</summary>
[Parallelizable(ParallelScope.Self)]
[Platform("Linux")]
public sealed class FullDiskTests : IDisposable
{
    // What happens on the disk must happen in the one process that has it: nobody else sees it. What is asserted is copied off it.
    private const string Script = """
        set -e
        disk=$1 small=$2 large=$3
        mount -t tmpfs -o size=1m none "$disk" || exit 77
        dotnet exec "$small" render --out "$disk/out" >&2
        cp -r "$disk/out" "$disk.before"
        head -c 900000 /dev/zero >"$disk/fill" 2>/dev/null || true
        code=0
        dotnet exec "$large" render --out "$disk/out" >"$disk.words" 2>&1 || code=$?
        cp -r "$disk/out" "$disk.after"
        exit "$code"
        """;

    private const int NoDisk = 77;
    private const int CannotCreate = 73;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task The_reason_is_named_and_the_old_bundle_stays_whole()
    {
        await Requirement.NamespacesAsync("-rm");
        var disk = Directory.CreateDirectory(_folder.PathOf("disk")).FullName;
        var run = await new Command("unshare", "-rm", "sh", "-c", Script, "sh",
            disk, Program(Sample.Distributed), Program(Sample.HighAvailability)).RunAsync();
        if (run.ExitCode == NoDisk)
        {
            Assert.Ignore($"no tmpfs can be mounted here: {run.LastWord}");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(CannotCreate), run.ToString());
            Assert.That(await File.ReadAllTextAsync(disk + ".words"), Does.Contain("No space left"));
            Assert.That(Fingerprint.Of(disk + ".after"), Is.EqualTo(Fingerprint.Of(disk + ".before")));
        }
    }

    private static string Program(string sample) => Path.Combine(Sample.Named(sample).Folder, sample + ".dll");
}
