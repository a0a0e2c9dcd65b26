namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>Files of the repository that tests read.</summary>
internal static class RepositoryFiles
{
    /// <summary>The shipped spec.</summary>
    public static string DefaultSpec => Read("topology-spec.json");

    /// <summary>A small spec of another platform, so that tests do not have to change with the vendor's rules.</summary>
    public static string ShopSpec { get; } = OfTests("shop.json");

    /// <summary>A user's spec that extends the shipped one.</summary>
    public static string Extension { get; } = OfTests("directory.json");

    public static string Read(string path) => RepositoryRoot.Read(path);

    public static string OfTests(string spec) => File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Specs", spec)).ReplaceLineEndings("\n");
}
