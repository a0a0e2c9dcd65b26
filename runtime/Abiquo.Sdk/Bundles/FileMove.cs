namespace Abiquo.Sdk.Bundles;

/// <summary>Replaces files of a folder as one step that can be taken back: new ones are written aside, old ones are kept aside until all is done.</summary>
internal sealed class FileMove(string root, string aside)
{
    private string New => Path.Combine(aside, "new");

    private string Old => Path.Combine(aside, "old");

    private string Journal => Path.Combine(aside, "created");

    public void Write(string path, byte[] content, bool isExecutable)
    {
        var target = Path.Combine(New, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
            File.SetUnixFileMode(target, isExecutable ? Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : Readable);
        }
    }

    public void Commit(IReadOnlyCollection<string> created, IReadOnlyCollection<string> updated, IReadOnlyCollection<string> deleted)
    {
        // The journal is there, whole, from before the first move until after the last: a killed run is taken back only where it is.
        Directory.CreateDirectory(aside);
        File.WriteAllLines(Journal + ".part", created);
        File.Move(Journal + ".part", Journal, overwrite: true);
        foreach (var path in updated.Concat(deleted))
        {
            Move(Path.Combine(root, path), Path.Combine(Old, path));
        }

        foreach (var path in created.Concat(updated).Where(path => File.Exists(Path.Combine(New, path))))
        {
            var whole = NewFolderOf(path) ?? path;
            Move(Path.Combine(New, whole), Path.Combine(root, whole));
        }

        Discard();
        RemoveEmptyParents(deleted);
    }

    /// <summary>Brings the old files back, also those of a run that was killed.</summary>
    public void Recover()
    {
        if (!Directory.Exists(aside))
        {
            return;
        }

        string[] created = File.Exists(Journal) ? TakeBack() : [];
        Discard();
        RemoveEmptyParents(created);
    }

    private string[] TakeBack()
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

    /// <summary>Where the new file still waits, what stands in its place is not ours.</summary>
    private bool WasMoved(string path) => !File.Exists(Path.Combine(New, path)) && File.Exists(Path.Combine(root, path));

    private void Discard()
    {
        File.Delete(Journal);
        Directory.Delete(aside, recursive: true);
    }

    /// <summary>The outermost folder of a file that is not there yet: to move it with all that is in it costs no more than to move a file.</summary>
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
            for (var folder = Path.GetDirectoryName(Path.Combine(root, path))!; folder.Length > root.Length; folder = Path.GetDirectoryName(folder)!)
            {
                if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    Directory.Delete(folder);
                }
            }
        }
    }
}
