using System.Security.Cryptography;
using System.Text;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Bundles;

/// <summary>All files of an environment, with a manifest that says what they are. Nothing of the machine or the time is in them.</summary>
public static class Bundle
{
    /// <summary>The name of the manifest in the bundle.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The files, by path; the manifest is the last.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="options">What to put in.</param>
    /// <exception cref="ArgumentException">The environment has findings, a host has no address, there is no such firewall format, or the settings cannot be used.</exception>
    public static IReadOnlyList<ArtefactFile> Of(TopologyEnvironment environment, BundleOptions options)
    {
        List<ArtefactFile> files = [.. Files(environment, options)];
        files.Sort(0, files.Count - 1, Comparer<ArtefactFile>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path)));
        return files;
    }

    /// <summary>The same files one after the other, each made when it is asked for; the manifest is the last. For a bundle that is too large to be held.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="options">What to put in.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static IEnumerable<ArtefactFile> Files(TopologyEnvironment environment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(options);
        var matrix = environment.Matrix();
        var firewalls = FirewallPlan.Of(environment, matrix, options.WithEgress);
        var configuration = ConfigurationPlan.Of(environment, matrix, options.Settings);
        return configuration.Problems.Count > 0
            ? throw new ArgumentException(string.Join('\n', configuration.Problems), nameof(options))
            : new BundleFiles(environment, matrix, options, firewalls, configuration).All();
    }

    /// <summary>The hash by which the manifest knows a file.</summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}

/// <summary>What to put into a bundle.</summary>
/// <param name="Firewall">The tool that the firewalls are written for: see <see cref="FirewallFormats.Formats"/>.</param>
/// <param name="WithEgress">Whether what hosts open themselves is limited too.</param>
public sealed record BundleOptions(string Firewall = FirewallFormats.Nftables, bool WithEgress = false)
{
    /// <summary>What differs in the configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;
}
