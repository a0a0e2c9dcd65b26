using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>
/// Writes the resources of a context of a servlet container. The name of an entry is that of a resource, a dot and an attribute. A resource
/// without an address is left out, because no program could use it.
/// </summary>
internal sealed class ContextResources : FileFormat
{
    private const string Title = "<!-- Written by Abiquo.Sdk. -->";

    public override string Escape(string text, bool isStart) =>
        XmlEscaping.Escape(text).Replace("{", "&#x7B;", StringComparison.Ordinal);

    public override string Write(string title, IReadOnlyList<FileEntry> entries)
    {
        var resources = entries
            .Where(entry => entry.Gap.Length == 0)
            .Select(entry => (Entry: entry, Dot: entry.Name.LastIndexOf('.')))
            .GroupBy(pair => pair.Entry.Name[..pair.Dot], pair => (Name: pair.Entry.Name[(pair.Dot + 1)..], pair.Entry.Value))
            .Where(resource => resource.Any(attribute => attribute.Name == "url"))
            .Select(resource => (Name: Escape(resource.Key, isStart: true), Attributes: string.Concat(resource.Select(Attribute))))
            .Select(resource => $"  <Resource name=\"{resource.Name}\"{resource.Attributes}/>\n")
            .ToList();
        return resources.Count == 0 ? "" : $"{Title}\n<Context>\n{string.Concat(resources)}</Context>\n";
    }

    public override FileMerge MergeOf(IReadOnlyList<FileEntry> entries) => Merge;

    private static string Attribute((string Name, string Value) attribute) => $"\n            {attribute.Name}=\"{attribute.Value}\"";

    /// <summary>
    /// Gets the merge. Of a resource that is there it sets the user, the password and in the address the hosts and what follows up to a
    /// question mark; the driver's scheme before and the settings after stay, and every other attribute. A resource that is not there is
    /// added. Taken out, a context that is ours alone goes, and another one stays as it is: without the resource it would be of no use.
    /// </summary>
    private static FileMerge Merge { get; } = new(
        """
        [ -s "$1" ] || { cat "$2"; exit; }
        awk -v quote="'" '
            function whole(file,   text, line) { while ((getline line < file) > 0) text = text line "\n"; return text }
            function refuse(why) { print why | "cat >&2"; exit 1 }
            function attribute(name) { return "[ \t\r\n]" name "[ \t\r\n]*=[ \t\r\n]*(\"[^\"]*\"|" quote "[^" quote "]*" quote ")" }
            function value(element, name,   text) {
                if (!match(element, attribute(name))) return ""
                text = substr(element, RSTART, RLENGTH)
                sub(/^[^"\047]*["\047]/, "", text)
                return substr(text, 1, length(text) - 1)
            }
            function set(element, name, to,   end) {
                if (to == "") return element
                gsub(/"/, "\\&quot;", to)
                if (match(element, attribute(name)))
                    return substr(element, 1, RSTART) name "=\"" to "\"" substr(element, RSTART + RLENGTH)
                end = match(element, /[ \t\r\n]*\/?>$/)
                return substr(element, 1, end - 1) " " name "=\"" to "\"" substr(element, end)
            }
            function address(theirs, url) {
                if (match(theirs, /^[a-z:]+:\/\//)) url = substr(theirs, 1, RLENGTH) substr(url, index(url, "://") + 3)
                return index(theirs, "?") ? substr(url, 1, index(url "?", "?") - 1) substr(theirs, index(theirs, "?")) : url
            }
            function updated(element, own) {
                element = set(element, "url", address(value(element, "url"), value(own, "url")))
                return set(set(element, "username", value(own, "username")), "password", value(own, "password"))
            }
            function missing(   i, text) {
                for (i = 1; i <= count; i++) if (!(order[i] in seen)) text = text "  " ours[order[i]] "\n"
                return text
            }
            BEGIN {
                inner = "([ \t\r\n]([^>\"" quote "]|\"[^\"]*\"|" quote "[^" quote "]*" quote ")*)?/?>"
                rest = whole(ARGV[2])
                while (match(rest, "<Resource" inner)) {
                    element = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                    order[++count] = value(element, "name"); ours[order[count]] = element
                }
                rest = whole(ARGV[1])
                while (match(rest, "<!--|<Resource" inner "|<Context" inner "|</Context[ \t\r\n]*>")) {
                    out = out substr(rest, 1, RSTART - 1); element = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                    if (element == "<!--") {
                        end = index(rest, "-->")
                        if (!end) refuse("it has a comment without an end")
                        element = element substr(rest, 1, end + 2); rest = substr(rest, end + 3)
                    } else if (element ~ /^<Context/ && sub(/[ \t\r\n]*\/>$/, ">", element)) {
                        element = element "\n" missing() "</Context>"
                        is_whole = 1
                    } else if (element ~ /^<\//) {
                        element = missing() element
                        is_whole = 1
                    } else if (element ~ /^<R/ && value(element, "name") in ours) {
                        seen[value(element, "name")]
                        element = updated(element, ours[value(element, "name")])
                    }
                    out = out element
                }
                if (!is_whole) refuse("it has no whole Context")
                printf "%s%s", out, rest
            }' "$1" "$2"
        """,
        $"[ \"$(head -n 1 \"$1\")\" = '{Title}' ] || cat \"$1\"");
}
