using System.Reflection;

namespace Abiquo.Sdk.Acceptance.Tests.Programs;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    private const string Solution = "Abiquo.Sdk.sln";

    public static string Root { get; } = FindRoot();

    /// <summary>Gets the configuration that these tests, and so the samples, were built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Configuration")
        .Value!;

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has {Solution}.");
    }
}
