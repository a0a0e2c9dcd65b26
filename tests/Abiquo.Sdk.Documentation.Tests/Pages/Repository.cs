using System.Reflection;

namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>Where the repository is, and how its samples were built.</summary>
internal static class Repository
{
    public static string Root => RepositoryRoot.Path;

    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    public static string PathOf(string path) => RepositoryRoot.PathOf(path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");
}
