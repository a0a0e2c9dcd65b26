namespace Abiquo.Sdk.Artefacts;

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
        // Of a run that is killed from here on, the next one knows what to take away.
        File.WriteAllLines(Journal, created);
        foreach (var path in updated.Concat(deleted))
        {
            Move(Path.Combine(root, path), Path.Combine(Old, path));
        }

        foreach (var path in created.Concat(updated))
        {
            Move(Path.Combine(New, path), Path.Combine(root, path));
        }

        Directory.Delete(aside, recursive: true);
        RemoveEmptyParents(deleted);
    }

    /// <summary>Brings the old files back, also those of a run that was killed.</summary>
    public void Recover()
    {
        if (!Directory.Exists(aside))
        {
            return;
        }

        string[] created = File.Exists(Journal) ? File.ReadAllLines(Journal) : [];
        foreach (var path in created)
        {
            File.Delete(Path.Combine(root, path));
        }

        if (Directory.Exists(Old))
        {
            foreach (var file in Directory.EnumerateFiles(Old, "*", SearchOption.AllDirectories))
            {
                File.Move(file, Path.Combine(root, Path.GetRelativePath(Old, file)), overwrite: true);
            }
        }

        Directory.Delete(aside, recursive: true);
        RemoveEmptyParents(created);
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
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
