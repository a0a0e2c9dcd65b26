using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>
/// Compares text with a file beside the test, named as Verify names it: <c>Class.Method#part.verified.cs</c>. On a difference it
/// writes a .received file and opens the diff tool of the machine, where there is one. Stands in for Verify.NUnit, which the
/// package registry lacks.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string part, string received, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        // A deterministic build writes /_/ for the folder of the repository.
        var folder = Path.GetDirectoryName(test.Replace('\\', '/'))!;
        var inside = folder[folder.LastIndexOf("/tests/", StringComparison.Ordinal)..];
        var stem = Path.Combine(RepositoryFiles.Root + inside, $"{Path.GetFileNameWithoutExtension(test)}.{method}#{part}");
        var (verifiedPath, receivedPath) = (stem + ".verified.cs", stem + ".received.cs");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        DiffRunner.Launch(receivedPath, verifiedPath);
        Assert.That(received, Is.EqualTo(verified), $"the generated file differs from {Path.GetFileName(verifiedPath)}; if the new one is right, move the .received file over it");
    }
}
