using System.Security.Cryptography;
using System.Text;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// The bundle of an environment in a temporary folder. HAProxy takes the place of MaxScale, which Debian does not package.
/// </summary>
internal sealed class StagedBundle : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("abiquo-lab-");

    /// <summary>Renders the bundle.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="withoutRules">The ids of rules to remove from the firewalls.</param>
    /// <param name="settings">Settings beside that about MaxScale.</param>
    public StagedBundle(TopologyEnvironment environment, IReadOnlyList<string> withoutRules, params ComponentSetting[] settings)
    {
        Files = Bundle.Of(environment.Resolve(), new() { Settings = new([new("MaxScale") { IsLeftOut = true }, .. settings]) });
        new BundleFolder(Path).Write(Files.Where(file => file.Path != Bundle.ManifestName));
        foreach (var file in Files.Where(file => withoutRules.Count > 0 && file.Path.EndsWith(".nft", StringComparison.Ordinal)))
        {
            Remove(withoutRules, file);
        }
    }

    public IReadOnlyList<ArtefactFile> Files { get; }

    /// <summary>Gets the folder of the bundle.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "bundle");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Removes rules from a firewall, as if it had been rendered without them.</summary>
    private void Remove(IReadOnlyList<string> rules, ArtefactFile file)
    {
        var lines = file.Text.Split('\n').Where(line => !rules.Any(rule => line.Contains($"comment \"{rule}\"", StringComparison.Ordinal)));
        var text = string.Join('\n', lines);
        File.WriteAllText(System.IO.Path.Combine(Path, file.Path), text);
        var list = System.IO.Path.Combine(Path, string.Join('/', file.Path.Split('/').Take(2)), "files.tsv");
        File.WriteAllText(list, File.ReadAllText(list).Replace(Sum(file.Text), Sum(text), StringComparison.Ordinal));
    }

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
