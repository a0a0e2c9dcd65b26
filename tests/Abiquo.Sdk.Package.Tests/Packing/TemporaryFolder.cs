namespace Abiquo.Sdk.Package.Tests.Packing;

/// <summary>A new folder outside the repository, so that nothing of the repository's own build settings is found above it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("abiquo-sdk-package-tests-").FullName;

    /// <summary>The path of something in this folder, with the folders above it made.</summary>
    public string PathOf(string relativePath)
    {
        var path = Path.Combine(Root, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    public void Dispose()
    {
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
