using System.Runtime.CompilerServices;
using DiffEngine;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>
/// Compares text with a file beside the test, named as Verify names it: <c>Class.Method#part.verified.cs</c>. If they differ, it
/// writes a .received file and opens the machine's diff tool if there is one. A substitute for Verify.NUnit, which the package
/// registry lacks.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string part, string received, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        // A deterministic build replaces the path of the repository with /_/.
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
