using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Documentation.Tests.Pages;

/// <summary>Reads as much of Markdown as the pages use: fences, the comments above them, and the prose between.</summary>
internal static partial class MarkdownReader
{
    public static Page Read(string path)
    {
        var lines = Repository.Read(path).Split('\n');
        List<Block> blocks = [];
        List<string> prose = [];
        for (var index = 0; index < lines.Length; index++)
        {
            if (Fence().Match(lines[index]) is not { Success: true } fence)
            {
                prose.Add(lines[index]);
                continue;
            }

            var end = Array.FindIndex(lines, index + 1, line => line.TrimEnd() == fence.Groups["fence"].Value);
            if (end < 0)
            {
                throw new InvalidDataException($"{path}({index + 1}): the fence is never closed");
            }

            var notes = Notes(index > 0 ? lines[index - 1] : "");
            var text = string.Concat(lines[(index + 1)..end].Select(line => line + "\n"));
            blocks.Add(new(path, index + 2, fence.Groups["language"].Value, notes, text));
            prose.AddRange(Enumerable.Repeat("", end - index + 1));
            index = end;
        }

        return new(path, blocks, prose);
    }

    private static Dictionary<string, string> Notes(string line) => Comment().Match(line) is not { Success: true } comment
        ? []
        : comment.Groups["notes"].Value
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(note => note.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(note => note[0], note => note.Length > 1 ? note[1] : "");

    [GeneratedRegex("^(?<fence>```+)(?<language>[a-z]*)\\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex("^<!-- (?<notes>.*) -->$")]
    private static partial Regex Comment();
}
