using System.Security.Cryptography;

namespace Abiquo.Sdk.Acceptance.Tests.Bundles;

/// <summary>The files of a folder with a hash of what is in each: equal for folders that are the same, byte for byte.</summary>
internal static class Fingerprint
{
    public static IReadOnlyList<string> Of(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.That(files, Is.Not.Empty, folder);
        return files;
    }
}
