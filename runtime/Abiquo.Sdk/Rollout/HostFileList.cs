using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Rollout;

/// <summary>
/// Writes what <c>apply.sh</c> does on one host: a line for each file, its columns separated by tabs, <c>-</c> where a column is empty.
/// In a command of several lines, the record separator of ASCII stands for the end of a line.
/// </summary>
internal static class HostFileList
{
    private static readonly Regex SafeForm = new("^[A-Za-z0-9_][A-Za-z0-9._/@:\\\\-]*\\z", RegexOptions.CultureInvariant);

    public const string Name = "files.tsv";

    private const char EndOfLine = '\u001e';

    private static readonly string[] Columns = ["sha256", "mode", "owner", "path", "kind", "check", "activate", "inforce", "save", "restore", "open", "health", "secrets"];

    /// <param name="files">The files of the host, with paths on the host; those that have an installation are listed.</param>
    public static ArtefactFile Write(IEnumerable<ArtefactFile> files)
    {
        var lines = files.Where(file => file.Installation is not null).OrderBy(file => file.Path, StringComparer.Ordinal).Select(Line);
        return new(Name, string.Concat(lines.Prepend(Columns).Select((cells, i) => $"{(i == 0 ? "# " : "")}{string.Join('\t', cells)}\n")));
    }

    /// <summary>The secrets of all files that have an installation, with commas between them.</summary>
    public static string SecretsOf(IEnumerable<ArtefactFile> files) =>
        string.Join(',', files.Where(file => file.Installation is not null).SelectMany(SecretsOf).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The secrets of a file: those that its text refers to are needed, whatever it says.</summary>
    public static ValueList<string> SecretsOf(ArtefactFile file) =>
        SecretReference.In(file.Text).Union(file.Installation?.Secrets ?? []).Order(StringComparer.Ordinal).ToValueList();

    private static string[] Line(ArtefactFile file)
    {
        var how = file.Installation!;
        return
        [
            ArtefactFile.HashOf(file.Text), Plain(how.Mode), Plain(how.Owner), Plain(file.Path), how.IsRewritten ? "rewritten" : "plain", Command(how.Check), Command(how.Activate),
            Command(how.InForce), Command(how.Save), Command(how.Restore), Command(how.Open), Command(how.Health), Or(string.Join(',', SecretsOf(file))),
        ];
    }

    private static string Command(string? command) => command?.Any(character => char.IsControl(character) && character != '\n') == true
        ? throw new ArgumentException($"a command of a host has no tabs or other control characters: {command}", nameof(command))
        : Or(command?.TrimEnd('\n').Replace('\n', EndOfLine) ?? "");

    private static string Plain(string text) => SafeForm.IsMatch(text) && !text.Contains("..", StringComparison.Ordinal)
        ? text
        : throw new ArgumentException($"'{text}' cannot be the path, owner or mode of a file of a host", nameof(text));

    private static string Or(string text) => text.Length == 0 ? "-" : text;
}
