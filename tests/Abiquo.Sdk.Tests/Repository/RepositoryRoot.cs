namespace Abiquo.Sdk.Tests.Repository;

/// <summary>The folder of the solution, above that of the tests.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Abiquo.Sdk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests has Abiquo.Sdk.sln.");
        }

        return folder.FullName;
    }
}
