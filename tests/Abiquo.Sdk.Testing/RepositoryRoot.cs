namespace Abiquo.Sdk.Testing;

/// <summary>The folder of the solution, which the tests were built in.</summary>
public static class RepositoryRoot
{
    private const string Solution = "Abiquo.Sdk.sln";

    /// <summary>Gets the absolute path of the folder.</summary>
    public static string Path { get; } = Find();

    /// <summary>Returns the absolute path of a file or folder of the repository.</summary>
    public static string PathOf(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    /// <summary>Reads a file of the repository, with line feeds whatever the checkout made of them.</summary>
    public static string Read(string relativePath) => File.ReadAllText(PathOf(relativePath)).ReplaceLineEndings("\n");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} contains {Solution}.");
    }
}
