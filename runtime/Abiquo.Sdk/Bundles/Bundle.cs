using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Rollout;

namespace Abiquo.Sdk.Bundles;

/// <summary>
/// All files of a deployment, with a manifest that says what they are. Nothing of the machine or the time is in them.
/// </summary>
public sealed class Bundle
{
    /// <summary>The name of the manifest in the bundle.</summary>
    public const string ManifestName = "manifest.json";

    private readonly Deployment _deployment;
    private readonly IReadOnlyList<BundlePart> _parts;

    private Bundle(Deployment deployment, IReadOnlyList<BundlePart> parts)
    {
        (_deployment, _parts) = (deployment, parts);
        Problems = parts.SelectMany(part => part.Problems).Distinct().ToValueList();
    }

    /// <summary>What must be mended before the bundle can be written, in sentences; nothing where it can.</summary>
    public ValueList<string> Problems { get; }

    /// <summary>Prepares a bundle: each artefact says what it adds, and nothing is written yet.</summary>
    /// <param name="deployment">The deployment; its environment has no findings.</param>
    /// <param name="options">What to put in.</param>
    /// <param name="artefacts">The artefacts; null for those of <see cref="ArtefactCatalogue.All"/>.</param>
    public static Bundle Prepare(Deployment deployment, BundleOptions options, IEnumerable<Artefact>? artefacts = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(options);
        return new(deployment, [.. (artefacts ?? ArtefactCatalogue.All).Select(artefact => artefact.Prepare(deployment, options))]);
    }

    /// <summary>The files of a bundle, by path; the manifest is the last.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="options">What to put in.</param>
    /// <exception cref="ArgumentException">The environment has findings, a host has no address, there is no such firewall format, or the settings cannot be used.</exception>
    public static IReadOnlyList<ArtefactFile> Of(Deployment deployment, BundleOptions options)
    {
        List<ArtefactFile> files = [.. Prepare(deployment, options).Files()];
        files.Sort(0, files.Count - 1, Comparer<ArtefactFile>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path)));
        return files;
    }

    /// <summary>The files one after the other, each made when it is asked for; the manifest is the last. For a bundle that is too large to be held.</summary>
    /// <exception cref="ArgumentException">There are <see cref="Problems"/>, or the environment has findings.</exception>
    public IEnumerable<ArtefactFile> Files() => Problems.Count > 0 ? throw new ArgumentException(string.Join('\n', Problems)) : All();

    /// <summary>The roll-out knows by then which secrets the hosts need, and the manifest what there is.</summary>
    private IEnumerable<ArtefactFile> All()
    {
        var (manifest, secrets) = (new BundleManifest(), new Dictionary<string, string>(StringComparer.Ordinal));
        var files = _parts.SelectMany(part => part.Files)
            .Concat(_deployment.Inventory.Hosts.SelectMany(host => OfHost(host.Name, secrets)))
            .Concat(RolloutFiles.OfPlatform(_deployment, secrets));
        foreach (var file in files)
        {
            manifest.Add(file);
            yield return file;
        }

        yield return manifest.ToFile();
    }

    private IEnumerable<ArtefactFile> OfHost(string host, Dictionary<string, string> secrets)
    {
        List<ArtefactFile> files = [.. _parts.SelectMany(part => part.FilesOfHost(host))];
        if (HostFileList.SecretsOf(files) is { Length: > 0 } names)
        {
            secrets.Add(host, names);
        }

        return files.Append(HostFileList.Write(files)).Select(file => file with { Path = $"{RolloutFiles.Hosts}{host}/{file.Path}" });
    }
}
