using System.Text;
using System.Text.Json;
using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Bundles;

/// <summary>
/// Represents a folder that holds a bundle. Files are staged and moved into place once all of them are written; on a failure the old
/// bundle is restored. Files that the folder's manifest does not list belong to somebody else and are never changed.
/// </summary>
public sealed class BundleFolder
{
    private const string Staging = ".render";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _root;

    /// <summary>Creates an instance for a folder, which does not have to exist yet.</summary>
    public BundleFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _root = Path.GetFullPath(path);
    }

    /// <summary>Returns what writing these files would change, without writing anything.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public BundleChanges Compare(IEnumerable<ArtefactFile> files) => Compare(files, _ => { });

    /// <summary>
    /// Writes these files, and deletes files of an earlier bundle that are no longer part of it. Each file is written before the next
    /// one is requested.
    /// </summary>
    /// <returns>The changes. If <see cref="BundleChanges.Refused"/> is not empty, nothing was changed.</returns>
    /// <exception cref="IOException">A file cannot be written. The old bundle is intact.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder is not writable. The old bundle is intact.</exception>
    public BundleChanges Write(IEnumerable<ArtefactFile> files, IProgress<int>? written = null)
    {
        var isNew = !Directory.Exists(_root);
        var transaction = new FileTransaction(_root, Path.Combine(_root, Staging));
        try
        {
            transaction.Rollback();
            var count = 0;
            var changes = Compare(files, file =>
            {
                transaction.Stage(file.Path, Utf8.GetBytes(file.Text), file.IsExecutable);
                written?.Report(++count);
            });
            if (changes.Refused.Count > 0 || changes.IsNone)
            {
                transaction.Rollback();
                return changes;
            }

            transaction.Commit(changes.Created, changes.Updated, changes.Deleted);
            return changes;
        }
        catch
        {
            transaction.Rollback();
            if (isNew && Directory.Exists(_root) && !Directory.EnumerateFileSystemEntries(_root).Any())
            {
                Directory.Delete(_root);
            }

            throw;
        }
    }

    private BundleChanges Compare(IEnumerable<ArtefactFile> files, Action<ArtefactFile> stage)
    {
        ArgumentNullException.ThrowIfNull(files);
        var ours = ReadManifest();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        List<string> created = [], updated = [], deleted = [], refused = [];
        var unchanged = 0;
        foreach (var file in files)
        {
            kept.Add(file.Path);
            var path = PathOf(file.Path);
            if (!File.Exists(path))
            {
                (Directory.Exists(path) ? refused : created).Add(file.Path);
            }
            else if (File.ReadAllText(path, Utf8) is var text && text != file.Text)
            {
                (IsOurs(file.Path, ArtefactFile.HashOf(text), ours) ? updated : refused).Add(file.Path);
            }
            else
            {
                unchanged++;
                continue;
            }

            // A refused bundle is never moved into place, so the rest of it does not have to be staged.
            if (refused.Count == 0)
            {
                stage(file);
            }
        }

        foreach (var (path, hash) in ours.Where(entry => !kept.Contains(entry.Key) && File.Exists(PathOf(entry.Key))))
        {
            (ArtefactFile.HashOf(File.ReadAllText(PathOf(path), Utf8)) == hash ? deleted : refused).Add(path);
        }

        return new(created.ToValueList(), updated.ToValueList(), deleted.ToValueList(), refused.ToValueList()) { Unchanged = unchanged };
    }

    /// <summary>Returns whether a file was written by an earlier run and not changed since. Any valid manifest is ours.</summary>
    private static bool IsOurs(string path, string hash, Dictionary<string, string> ours) =>
        path == Bundle.ManifestName ? ours.Count > 0 : ours.TryGetValue(path, out var known) && known == hash;

    private string PathOf(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"The path '{path}' leads out of the folder {_root}.", nameof(path));
    }

    private Dictionary<string, string> ReadManifest()
    {
        var path = PathOf(Bundle.ManifestName);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllText(path, Utf8));
            return manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(
                file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            // The file is not a manifest of ours, so no file of the folder is known to be ours.
            return [];
        }
    }
}
