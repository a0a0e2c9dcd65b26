using System.Runtime.CompilerServices;
using DiffEngine;

namespace Abiquo.Sdk.Testing;

/// <summary>
/// Compares text with a reviewed file, named as Verify names it: <c>NAME.verified.EXTENSION</c>. When they differ, the text is written
/// beside it as <c>NAME.received.EXTENSION</c>, and the diff tool of the machine is opened, where there is one. Stands in for
/// Verify.NUnit, which does not restore.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares a part of what a test produces with the C# file beside the test, <c>CLASS.METHOD#PART.verified.cs</c>.</summary>
    public static void Verify(string part, string received, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        // A deterministic build writes /_/ for the folder of the repository.
        var folder = Path.GetDirectoryName(test.Replace('\\', '/'))!;
        var inside = folder[(folder.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..];
        VerifyFile(Path.Combine(inside, $"{Path.GetFileNameWithoutExtension(test)}.{method}#{part}"), "cs", received);
    }

    /// <summary>Compares text with a file of the repository, given without <c>.verified</c> and the extension.</summary>
    public static void VerifyFile(string relativePath, string extension, string received)
    {
        var stem = RepositoryRoot.PathOf(relativePath);
        var (verifiedPath, receivedPath) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        DiffRunner.Launch(receivedPath, verifiedPath);
        Assert.That(
            received,
            Is.EqualTo(verified),
            $"The text differs from the reviewed file. If the new one is right: mv '{receivedPath}' '{verifiedPath}'");
    }
}
