namespace Abiquo.Sdk.Package.Tests.Packing;

/// <summary>A new folder outside the repository, where none of the repository's build settings apply.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("abiquo-sdk-package-tests-").FullName;

    /// <summary>Returns the path of a file in this folder, after creating its parent folders.</summary>
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
