using System.Reflection;

namespace Abiquo.Sdk.Package.Tests.Packing;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root => RepositoryRoot.Path;

    /// <summary>Gets the configuration in which these tests, and therefore the projects to pack, were built.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Configuration")
        .Value!;

    public static string PathOf(string relativePath) => RepositoryRoot.PathOf(relativePath);
}
