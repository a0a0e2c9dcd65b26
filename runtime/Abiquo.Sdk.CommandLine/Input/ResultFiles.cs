namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>Reads files that are given by their own path or that of their folder.</summary>
internal static class ResultFiles
{
    private static readonly string[] Extensions = [".jsonl", ".json", ".ndjson"];

    // A host of the largest platform prints a few hundred kilobytes.
    private const long MaxLength = 64 * 1024 * 1024;

    /// <summary>Returns the content of the files, and the problems with those that cannot be read.</summary>
    public static (IReadOnlyList<(string Name, string Text)> Files, IReadOnlyList<string> Problems) Read(IEnumerable<string> paths)
    {
        List<(string Name, string Text)> files = [];
        List<string> problems = [];
        foreach (var path in paths)
        {
            try
            {
                var found = Directory.Exists(path) ? InFolder(path) : [path];
                if (found.Count == 0)
                {
                    problems.Add($"the folder '{path}' contains no file that ends in {string.Join(", ", Extensions)}");
                }

                foreach (var file in found)
                {
                    if (new FileInfo(file) is { Exists: true, Length: > MaxLength })
                    {
                        problems.Add($"'{file}' is larger than {MaxLength / 1024 / 1024} MB, so it is not output of verify.sh");
                        continue;
                    }

                    files.Add((file, File.ReadAllText(file)));
                }
            }
            catch (Exception failure) when (failure
                is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                problems.Add($"'{path}' cannot be read: {failure.Message}");
            }
        }

        return (files, problems);
    }

    private static List<string> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];
}
