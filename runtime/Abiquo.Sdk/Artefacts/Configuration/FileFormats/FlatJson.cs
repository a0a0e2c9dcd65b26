using System.Globalization;
using System.Text.Encodings.Web;

namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>Writes an object of texts. It has no comments, so what is not known yet is left out.</summary>
internal sealed class FlatJson : FileFormat
{
    public override string Escape(string text, bool isStart) =>
        JavaScriptEncoder.Default.Encode(text).Replace("{", "\\u007B", StringComparison.Ordinal);

    public override string Write(string title, IReadOnlyList<FileEntry> entries)
    {
        var members = entries.Where(IsKnown).Select(entry => $"  \"{Escape(entry.Name, isStart: true)}\": \"{entry.Value}\"").ToList();
        return members.Count == 0 ? "" : $"{{\n{string.Join(",\n", members)}\n}}\n";
    }

    public override FileMerge MergeOf(IReadOnlyList<FileEntry> entries)
    {
        // With the braces. A file with more lines has members of somebody else, and one without ours would be of no use to them.
        var lines = (entries.Count(IsKnown) + 2).ToString(CultureInfo.InvariantCulture);
        return new(Into, $$"""
            awk '{ line[NR] = $0 } END {
                if (NR != {{lines}} || line[1] != "{" || line[NR] != "}") for (i = 1; i <= NR; i++) print line[i]
            }' "$1"
            """);
    }

    private static bool IsKnown(FileEntry entry) => entry.Gap.Length == 0;

    // Of the file that is there, only the texts of our names change; what else there is stays as it is, to the blank.
    private const string Into = """
        [ -s "$1" ] || { cat "$2"; exit; }
        awk '
            function whole(file,   text, line) { while ((getline line < file) > 0) text = text line "\n"; return text }
            function refuse(why) { print why | "cat >&2"; exit 1 }
            function is_ours() { return depth == 1 && name in ours }
            function plain(name) { return substr(name, 2, length(name) - 2) }
            BEGIN {
                blank = "[ \t\r\n]*"; string = "\"([^\"\\\\]|\\\\.)*\""
                while ((getline line < ARGV[2]) > 0) if (match(line, "^  " string ": " string)) {
                    member = substr(line, 3, RLENGTH - 2)
                    match(member, "^" string); order[++count] = substr(member, 1, RLENGTH)
                    ours[order[count]] = substr(member, RLENGTH + 3)
                }
                rest = whole(ARGV[1])
                if (!match(rest, "^" blank "[{]")) refuse("it is no JSON object")
                head = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1)
                match(rest, "^" blank); gap = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1)
                depth = is_name = 1
                while (depth && match(rest, "^" blank "(" string "|[],:{}[]|[^],:{}[ \t\r\n\"]+)")) {
                    token = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1)
                    match(token, "^" blank); space = substr(token, 1, RLENGTH); mark = substr(token, RLENGTH + 1)
                    if (mark == "}" || mark == "]") depth--
                    else if (depth == 1 && mark == ",") is_name = 1
                    else if (depth == 1 && is_name) {
                        is_name = 0; name = mark
                        if (is_ours() && seen[name]++) refuse(plain(name) " is there twice")
                    } else if (is_ours() && mark != ":") {
                        if (mark !~ /^"/) refuse(plain(name) " is no text there")
                        token = space ours[name]
                    } else if (mark == "{" || mark == "[") depth++
                    body = body token
                }
                if (depth || rest !~ "^" blank "$") refuse("it is no JSON object")
                for (i = 1; i <= count; i++) if (!(order[i] in seen))
                    added = added (added == "" ? "" : ",") "\n  " order[i] ": " ours[order[i]]
                if (added != "") gap = added (body ~ /^}/ ? "\n" : ",\n  ")
                printf "%s", head gap body rest
            }' "$1" "$2"
        """;
}
