using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Rollout;

namespace Abiquo.Sdk.Bundles;

/// <summary>
/// Represents all files of a deployment and a manifest that lists them. The files do not depend on the machine or the time.
/// </summary>
public sealed class Bundle
{
    /// <summary>The path of the manifest in the bundle.</summary>
    public const string ManifestName = "manifest.json";

    private readonly Deployment _deployment;
    private readonly IReadOnlyList<BundlePart> _parts;

    private Bundle(Deployment deployment, IReadOnlyList<BundlePart> parts)
    {
        (_deployment, _parts) = (deployment, parts);
        Problems = parts.SelectMany(part => part.Problems).Distinct().ToValueList();
    }

    /// <summary>Gets a message for each problem that prevents the bundle from being written.</summary>
    public ValueList<string> Problems { get; }

    /// <summary>Prepares a bundle, without creating any file yet.</summary>
    /// <param name="deployment">The deployment. Its environment must have no findings.</param>
    /// <param name="options">The contents of the bundle.</param>
    /// <param name="artefacts">The artefacts, or null for <see cref="ArtefactCatalogue.All"/>.</param>
    public static Bundle Prepare(Deployment deployment, BundleOptions options, IEnumerable<Artefact>? artefacts = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(options);
        return new(deployment, [.. (artefacts ?? ArtefactCatalogue.All).Select(artefact => artefact.Prepare(deployment, options))]);
    }

    /// <summary>Returns the files of a bundle, ordered by path, with the manifest last.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="options">The contents of the bundle.</param>
    /// <exception cref="ArgumentException">
    /// The environment has findings, a host has no address, the firewall tool is unknown, or the settings have problems.
    /// </exception>
    public static IReadOnlyList<ArtefactFile> Of(Deployment deployment, BundleOptions options)
    {
        List<ArtefactFile> files = [.. Prepare(deployment, options).Files()];
        files.Sort(0, files.Count - 1, Comparer<ArtefactFile>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path)));
        return files;
    }

    /// <summary>
    /// Returns the files lazily, with the manifest last. Each file is created when it is requested, for bundles that do not fit in memory.
    /// </summary>
    /// <exception cref="ArgumentException">The bundle has <see cref="Problems"/>, or the environment has findings.</exception>
    public IEnumerable<ArtefactFile> Files() =>
        Problems.Count > 0 ? throw new ArgumentException(string.Join('\n', Problems)) : AllFiles();

    // The order matters: the roll-out files list the secrets that the hosts' files need, and the manifest lists all files.
    private IEnumerable<ArtefactFile> AllFiles()
    {
        var (manifest, secrets) = (new BundleManifest(), new Dictionary<string, string>(StringComparer.Ordinal));
        var files = _parts.SelectMany(part => part.Files)
            .Concat(_deployment.Inventory.Hosts.SelectMany(host => FilesOf(host.Name, secrets)))
            .Concat(RolloutFiles.OfPlatform(_deployment, secrets));
        var paths = new HashSet<string>(StringComparer.Ordinal) { ManifestName };
        foreach (var file in files)
        {
            if (!paths.Add(file.Path) || file.Path.Split('/').Any(part => part is "" or "." or ".."))
            {
                throw new ArgumentException(
                    $"An artefact adds the file '{file.Path}' to the bundle, which another one adds too, or whose path leads out of it.");
            }

            manifest.Add(file);
            yield return file;
        }

        yield return manifest.ToFile();
    }

    private IEnumerable<ArtefactFile> FilesOf(string host, Dictionary<string, string> secrets)
    {
        List<ArtefactFile> files = [.. _parts.SelectMany(part => part.FilesOfHost(host))];
        if (HostFileList.SecretsOf(files) is { Length: > 0 } names)
        {
            secrets.Add(host, names);
        }

        return files.Append(HostFileList.Write(files)).Select(file => file with { Path = $"{RolloutFiles.Hosts}{host}/{file.Path}" });
    }
}
