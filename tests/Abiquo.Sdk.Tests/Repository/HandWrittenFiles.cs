namespace Abiquo.Sdk.Tests.Repository;

/// <summary>The C# files that people write, of the generator and the runtime.</summary>
internal static class HandWrittenFiles
{
    private static readonly string[] Folders = ["generator", "runtime"];

    public static IEnumerable<(string Path, string Text)> All()
    {
        var root = RepositoryRoot.Path;
        return Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(root, file))));
    }
}
