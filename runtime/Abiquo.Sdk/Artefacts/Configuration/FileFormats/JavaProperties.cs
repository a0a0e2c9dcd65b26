using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>Writes Java properties: one property per line, with escapes for everything outside ASCII.</summary>
internal sealed class JavaProperties : FileFormat
{
    private const string Remark = "# What follows from the environment. Every other property of the file stays as it is.\n\n";

    /// <summary>Returns a part of a value. Leading spaces are escaped, because Java would skip them.</summary>
    public override string Escape(string text, bool isStart) => Escape(text, isStart, escapesSpaces: false, "");

    public override string Write(string title, IReadOnlyList<FileEntry> entries) =>
        $"{Comment(title)}\n{Remark}{string.Concat(entries.SelectMany(Lines).Select(line => line + "\n"))}";

    public override FileMerge MergeOf(IReadOnlyList<FileEntry> entries) => ManagedBlock.OfProperties;

    private static IEnumerable<string> Lines(FileEntry entry)
    {
        if (entry.Note.Length > 0)
        {
            yield return Comment(entry.Note);
        }

        yield return entry.Gap.Length > 0 ? Comment($"{entry.Name} {entry.Gap}.") : $"{Key(entry.Name)}={entry.Value}";
    }

    /// <summary>Returns a property name, with escapes for characters that would end it.</summary>
    private static string Key(string text) => Escape(text, isStart: true, escapesSpaces: true, ":=#!");

    private static string Comment(string text) => "# " + LabelSanitizer.Clean(text).Replace("@{", "@ {", StringComparison.Ordinal);

    private static string Escape(string text, bool isStart, bool escapesSpaces, string separators)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isLeading = isStart && escaped.Length == 0;
            _ = c switch
            {
                '\\' => escaped.Append("\\\\"),
                ' ' when isLeading || escapesSpaces => escaped.Append("\\ "),

                // An opening brace introduces a reference to a secret, which no other text may do.
                '{' or < ' ' or > '~' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ when separators.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
