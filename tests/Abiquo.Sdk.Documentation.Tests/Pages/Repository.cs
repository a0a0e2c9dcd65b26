using System.Reflection;

namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>Where the repository is, and how its samples were built.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Abiquo.Sdk.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run below the folder of Abiquo.Sdk.sln");
        }

        return folder.FullName;
    }
}
