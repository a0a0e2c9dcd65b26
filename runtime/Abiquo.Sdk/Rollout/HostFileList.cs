using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Rollout;

/// <summary>
/// Writes the file list that <c>apply.sh</c> reads on a host: a line for each file, with columns separated by tabs and <c>-</c> for an
/// empty column, in the order in which they come into effect. In commands of several lines, the ASCII record separator replaces line feeds.
/// </summary>
internal static class HostFileList
{
    private static readonly Regex SafeText = new("^[A-Za-z0-9_][A-Za-z0-9._/@:\\\\-]*\\z", RegexOptions.CultureInvariant);

    public const string Name = "files.tsv";

    private const char LineSeparator = '\u001e';

    private static readonly string[] Columns =
    [
        "sha256", "mode", "owner", "path", "kind", "check", "activate", "inforce", "save", "restore", "open", "health", "secrets",
        "merge", "without",
    ];

    /// <summary>Returns the list of the files that have an installation.</summary>
    /// <param name="files">The files of the host, with their paths on the host.</param>
    public static ArtefactFile Write(IEnumerable<ArtefactFile> files)
    {
        var installed = files.Where(file => file.Installation is not null)
            .OrderBy(file => file.Installation!.Phase)
            .ThenBy(file => file.Path, StringComparer.Ordinal);
        var lines = installed.Select(file => string.Join('\t', Cells(file, file.Installation!)) + "\n");
        return new(Name, $"# {string.Join('\t', Columns)}\n{string.Concat(lines)}");
    }

    /// <summary>Returns the secrets of all files that have an installation, separated by commas.</summary>
    public static string SecretsOf(IEnumerable<ArtefactFile> files)
    {
        var installed = files.Where(file => file.Installation is not null);
        return string.Join(',', installed.SelectMany(SecretsOf).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Returns the secrets that a file declares, together with those that its text refers to.</summary>
    public static ValueList<string> SecretsOf(ArtefactFile file) =>
        SecretReference.In(file.Text).Union(file.Installation?.Secrets ?? []).Order(StringComparer.Ordinal).ToValueList();

    private static string[] Cells(ArtefactFile file, Installation installation) =>
    [
        ArtefactFile.HashOf(file.Text),
        Safe(installation.Mode),
        Safe(installation.Owner),
        Safe(file.Path),
        installation.IsRewritten ? "rewritten" : "plain",
        Command(installation.Check),
        Command(installation.Activate),
        Command(installation.InForce),
        Command(installation.Save),
        Command(installation.Restore),
        Command(installation.Open),
        Command(installation.Health),
        DashIfEmpty(string.Join(',', SecretsOf(file))),
        Command(installation.Merge?.Into),
        Command(installation.Merge?.Without),
    ];

    private static string Command(string? command) => command?.Any(character => char.IsControl(character) && character != '\n') == true
        ? throw new ArgumentException($"A command must not contain tabs or other control characters: {command}", nameof(command))
        : DashIfEmpty(command?.TrimEnd('\n').Replace('\n', LineSeparator) ?? "");

    private static string Safe(string text) => SafeText.IsMatch(text) && !text.Contains("..", StringComparison.Ordinal)
        ? text
        : throw new ArgumentException($"'{text}' is not a valid path, owner or mode of a file.", nameof(text));

    private static string DashIfEmpty(string text) => text.Length == 0 ? "-" : text;
}
