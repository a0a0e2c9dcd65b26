namespace Abiquo.Sdk.Acceptance.Tests.Programs;

/// <summary>A new folder that every user may read, because some tests run programs as another user.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const UnixFileMode ReadableByAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string _root = Directory.CreateTempSubdirectory("abiquo-sdk-acceptance-").FullName;

    public TemporaryFolder()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_root, ReadableByAll);
        }
    }

    /// <summary>Returns the path of something in this folder.</summary>
    public string PathOf(string relativePath) => Path.Combine(_root, relativePath);

    /// <summary>Makes a folder that every user may write to.</summary>
    public string FolderForAll(string relativePath)
    {
        var path = Directory.CreateDirectory(PathOf(relativePath)).FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, ReadableByAll | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite);
        }

        return path;
    }

    /// <summary>Copies a folder with everything in it, and returns where the copy is.</summary>
    public string CopyOf(string folder, string relativePath)
    {
        var copy = PathOf(relativePath);
        Directory.CreateDirectory(copy);
        foreach (var inner in Directory.GetDirectories(folder, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(copy, Path.GetRelativePath(folder, inner)));
        }

        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(copy, Path.GetRelativePath(folder, file)));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
