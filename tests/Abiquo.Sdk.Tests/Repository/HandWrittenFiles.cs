namespace Abiquo.Sdk.Tests.Repository;

/// <summary>The C# files that people write.</summary>
internal static class HandWrittenFiles
{
    /// <summary>Returns those of the generator and the runtime.</summary>
    public static IEnumerable<(string Path, string Text)> All() => In("generator").Concat(In("runtime"));

    /// <summary>Returns those below a folder of the repository.</summary>
    public static IEnumerable<(string Path, string Text)> In(string folder) => Directory
        .EnumerateFiles(RepositoryRoot.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal)
        .Select(file => (file, File.ReadAllText(RepositoryRoot.PathOf(file))));
}
