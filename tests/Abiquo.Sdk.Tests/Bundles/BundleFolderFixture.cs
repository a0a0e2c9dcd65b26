using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Bundles;

/// <summary>Provides a temporary folder for a bundle.</summary>
public abstract class BundleFolderFixture
{
    protected string Root { get; private set; } = "";

    protected BundleFolder Folder => new(Path.Combine(Root, "out"));

    protected static IReadOnlyList<ArtefactFile> Files(TopologyEnvironment? environment = null) =>
        Bundle.Of((environment ?? Samples.Distributed).Resolve(), new());

    protected static TopologyEnvironment Changed => Samples.Distributed with { Monitoring = null };

    [SetUp]
    public void Make() => Root = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(Root, recursive: true);

    protected void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    protected Dictionary<string, string> Content() => Directory.EnumerateFiles(Path.Combine(Root, "out"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Path.Combine(Root, "out"), path).Replace('\\', '/'), File.ReadAllText);
}
