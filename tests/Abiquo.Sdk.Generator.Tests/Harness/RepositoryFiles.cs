namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>Files of the repository that tests read.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The shipped spec.</summary>
    public static string DefaultSpec => Read("topology-spec.json");

    /// <summary>A small spec of another platform, so that tests do not have to change with the vendor's rules.</summary>
    public static string ShopSpec { get; } = OfTests("shop.json");

    /// <summary>A user's spec that extends the shipped one.</summary>
    public static string Extension { get; } = OfTests("directory.json");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string OfTests(string spec) => File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Specs", spec)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Abiquo.Sdk.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run below the folder of Abiquo.Sdk.sln");
        }

        return folder.FullName;
    }
}
