using System.Reflection;

namespace Abiquo.Sdk.Acceptance.Tests.Programs;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root => RepositoryRoot.Path;

    /// <summary>Gets the configuration that these tests, and so the samples, were built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Configuration")
        .Value!;

    public static string PathOf(string relativePath) => RepositoryRoot.PathOf(relativePath);
}
