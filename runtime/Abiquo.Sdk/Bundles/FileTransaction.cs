namespace Abiquo.Sdk.Bundles;

/// <summary>
/// Replaces files of a folder in a transaction that can be rolled back. New files are staged and old files are kept in a staging folder
/// until all moves are done.
/// </summary>
internal sealed class FileTransaction(string root, string staging)
{
    private string New => Path.Combine(staging, "new");

    private string Old => Path.Combine(staging, "old");

    private string Journal => Path.Combine(staging, "created");

    public void Stage(string path, byte[] content, bool isExecutable)
    {
        var target = Path.Combine(New, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Data = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
            const UnixFileMode Program = Data | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            File.SetUnixFileMode(target, isExecutable ? Program : Data);
        }
    }

    public void Commit(IReadOnlyCollection<string> created, IReadOnlyCollection<string> updated, IReadOnlyCollection<string> deleted)
    {
        // The journal exists, complete, from before the first move until after the last one. An interrupted run is rolled back only if
        // there is a journal.
        Directory.CreateDirectory(staging);
        File.WriteAllLines(Journal + ".part", created);
        File.Move(Journal + ".part", Journal, overwrite: true);
        foreach (var path in updated.Concat(deleted))
        {
            Move(Path.Combine(root, path), Path.Combine(Old, path));
        }

        foreach (var path in created.Concat(updated).Where(path => File.Exists(Path.Combine(New, path))))
        {
            var source = NewFolderOf(path) ?? path;
            Move(Path.Combine(New, source), Path.Combine(root, source));
        }

        Discard();
        RemoveEmptyParents(deleted);
    }

    /// <summary>Restores the old files, also those of an interrupted run, and discards the staged ones.</summary>
    public void Rollback()
    {
        if (!Directory.Exists(staging))
        {
            return;
        }

        string[] created = File.Exists(Journal) ? RestoreFiles() : [];
        Discard();
        RemoveEmptyParents(created);
    }

    private string[] RestoreFiles()
    {
        var created = File.ReadAllLines(Journal);
        foreach (var path in created.Where(WasMoved))
        {
            File.Delete(Path.Combine(root, path));
        }

        if (Directory.Exists(Old))
        {
            foreach (var file in Directory.GetFiles(Old, "*", SearchOption.AllDirectories))
            {
                Move(file, Path.Combine(root, Path.GetRelativePath(Old, file)));
            }
        }

        return created;
    }

    /// <summary>Returns whether a new file was moved into place. If it is still staged, a file in its place is somebody else's.</summary>
    private bool WasMoved(string path) => !File.Exists(Path.Combine(New, path)) && File.Exists(Path.Combine(root, path));

    private void Discard()
    {
        File.Delete(Journal);
        Directory.Delete(staging, recursive: true);
    }

    /// <summary>
    /// Returns the outermost folder of a file that does not exist yet. Moving the folder is as cheap as moving a single file.
    /// </summary>
    private string? NewFolderOf(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (!Directory.Exists(Path.Combine(root, path[..end])))
            {
                return path[..end];
            }
        }

        return null;
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to, overwrite: true);
        }
    }

    private void RemoveEmptyParents(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var folder = Path.GetDirectoryName(Path.Combine(root, path))!;
            while (folder.Length > root.Length)
            {
                if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    Directory.Delete(folder);
                }

                folder = Path.GetDirectoryName(folder)!;
            }
        }
    }
}
