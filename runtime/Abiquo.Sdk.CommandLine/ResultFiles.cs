namespace Abiquo.Sdk.CommandLine;

/// <summary>The files that people name, alone or by their folder.</summary>
internal static class ResultFiles
{
    private static readonly string[] Endings = [".jsonl", ".json", ".ndjson"];

    // A host of the largest platform prints some hundred kilobytes.
    private const long Longest = 64 * 1024 * 1024;

    /// <summary>The texts, and what could not be read.</summary>
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
                    problems.Add($"the folder '{path}' has no file that ends in {string.Join(", ", Endings)}");
                }

                foreach (var file in found)
                {
                    if (new FileInfo(file) is { Exists: true, Length: > Longest })
                    {
                        problems.Add($"'{file}' is larger than {Longest / 1024 / 1024} MB: no output of verify.sh");
                        continue;
                    }

                    files.Add((file, File.ReadAllText(file)));
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                problems.Add($"'{path}' cannot be read: {failure.Message}");
            }
        }

        return (files, problems);
    }

    private static List<string> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];
}
