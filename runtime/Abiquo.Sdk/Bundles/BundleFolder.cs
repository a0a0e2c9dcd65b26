using System.Text;
using System.Text.Json;
using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Bundles;

/// <summary>
/// A folder that holds a bundle. Files are written aside and moved when all are there; a failure brings the old ones back. What the
/// manifest of the folder does not list was written by somebody else and is never touched.
/// </summary>
public sealed class BundleFolder
{
    private const string Aside = ".render";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _root;

    /// <summary>A folder, which may not exist yet.</summary>
    public BundleFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _root = Path.GetFullPath(path);
    }

    /// <summary>What writing these files would change; nothing is written.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public BundleChanges Compare(IEnumerable<ArtefactFile> files) => Compare(files, _ => { });

    /// <summary>Writes these files and removes what an earlier bundle had beyond them. Each is written before the next is asked for.</summary>
    /// <returns>What was changed; where <see cref="BundleChanges.Refused"/> is not empty, nothing was.</returns>
    /// <exception cref="IOException">A file cannot be written; the old bundle is whole.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to; the old bundle is whole.</exception>
    public BundleChanges Write(IEnumerable<ArtefactFile> files, IProgress<int>? written = null)
    {
        var isNew = !Directory.Exists(_root);
        var move = new FileMove(_root, Path.Combine(_root, Aside));
        try
        {
            move.Recover();
            var count = 0;
            var changes = Compare(files, file =>
            {
                move.Write(file.Path, Utf8.GetBytes(file.Text), file.IsExecutable);
                written?.Report(++count);
            });
            if (changes.Refused.Count > 0 || changes.IsNone)
            {
                move.Recover();
                return changes;
            }

            move.Commit(changes.Created, changes.Updated, changes.Deleted);
            return changes;
        }
        catch
        {
            move.Recover();
            if (isNew && Directory.Exists(_root) && !Directory.EnumerateFileSystemEntries(_root).Any())
            {
                Directory.Delete(_root);
            }

            throw;
        }
    }

    private BundleChanges Compare(IEnumerable<ArtefactFile> files, Action<ArtefactFile> write)
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

            // Of a bundle that is refused nothing is moved, so nothing more of it need be written.
            if (refused.Count == 0)
            {
                write(file);
            }
        }

        foreach (var (path, hash) in ours.Where(entry => !kept.Contains(entry.Key) && File.Exists(PathOf(entry.Key))))
        {
            (ArtefactFile.HashOf(File.ReadAllText(PathOf(path), Utf8)) == hash ? deleted : refused).Add(path);
        }

        return new(created.ToValueList(), updated.ToValueList(), deleted.ToValueList(), refused.ToValueList()) { Unchanged = unchanged };
    }

    /// <summary>The manifest itself is ours as soon as it is one.</summary>
    private static bool IsOurs(string path, string hash, Dictionary<string, string> ours) =>
        path == Bundle.ManifestName ? ours.Count > 0 : ours.TryGetValue(path, out var known) && known == hash;

    private string PathOf(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"'{path}' leads out of the folder {_root}", nameof(path));
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
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            // Somebody else's file of that name: nothing here is known to be ours.
            return [];
        }
    }
}
