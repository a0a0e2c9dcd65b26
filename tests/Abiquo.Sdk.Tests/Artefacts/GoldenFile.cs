using Abiquo.Sdk.Tests.Repository;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>A reviewed output in the folder Golden. A difference is written beside it as .received.txt; move that over it to accept it.</summary>
internal static class GoldenFile
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Abiquo.Sdk.Tests", "Artefacts", "Golden");

    public static void Verify(string name, string received)
    {
        var (verifiedPath, receivedPath) = (Path.Combine(Folder, name + ".verified.txt"), Path.Combine(Folder, name + ".received.txt"));
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.That(received, Is.EqualTo(verified), $"differs from the reviewed file; if the new one is right: mv '{receivedPath}' '{verifiedPath}'");
    }
}
