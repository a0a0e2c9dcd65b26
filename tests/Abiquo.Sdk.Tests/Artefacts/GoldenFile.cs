namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>The reviewed outputs in the folder Golden.</summary>
internal static class GoldenFile
{
    public static void Verify(string name, string received) => Snapshot.VerifyFile($"tests/Abiquo.Sdk.Tests/Artefacts/Golden/{name}", "txt", received);
}
