namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>Merges the resource of a Tomcat context into a context that is there.</summary>
internal static class DatasourceMerge
{
    /// <summary>The name of the resource.</summary>
    public const string Resource = "jdbc/abiquoDB";

    /// <summary>The first line of a context that is ours alone.</summary>
    public const string Title = "<!-- Written by Abiquo.Sdk. -->";

    /// <summary>
    /// Gets the merge. It sets the user and password of the resource, and in its address the hosts and the schema; the driver's scheme
    /// before them and the settings after a question mark stay. Without the resource, it is added. Taken out, a context that is ours alone
    /// goes, and another one stays as it is: without the resource it would be of no use.
    /// </summary>
    public static FileMerge OfContext { get; } = new(Into, $"[ \"$(head -n 1 \"$1\")\" = '{Title}' ] || cat \"$1\"");

    private const string Into = $$"""
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
                if (match(element, attribute(name)))
                    return substr(element, 1, RSTART) name "=\"" to "\"" substr(element, RSTART + RLENGTH)
                end = match(element, /[ \t\r\n]*\/?>$/)
                return substr(element, 1, end - 1) " " name "=\"" to "\"" substr(element, end)
            }
            function address(theirs,   url) {
                url = value(ours, "url")
                if (match(theirs, /^jdbc:[a-z]+:\/\//)) url = substr(theirs, 1, RLENGTH) substr(url, index(url, "://") + 3)
                return index(theirs, "?") ? substr(url, 1, index(url, "?") - 1) substr(theirs, index(theirs, "?")) : url
            }
            function updated(element) {
                element = set(element, "url", address(value(element, "url")))
                return set(set(element, "username", value(ours, "username")), "password", value(ours, "password"))
            }
            BEGIN {
                inner = "([ \t\r\n]([^>\"" quote "]|\"[^\"]*\"|" quote "[^" quote "]*" quote ")*)?/?>"
                ours = whole(ARGV[2]); rest = whole(ARGV[1])
                match(ours, "<Resource" inner); ours = substr(ours, RSTART, RLENGTH)
                while (match(rest, "<!--|<Resource" inner "|<Context" inner "|</Context[ \t\r\n]*>")) {
                    out = out substr(rest, 1, RSTART - 1); element = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                    if (element == "<!--") {
                        end = index(rest, "-->")
                        if (!end) refuse("it has a comment without an end")
                        element = element substr(rest, 1, end + 2); rest = substr(rest, end + 3)
                    } else if (element ~ /^<Context/) {
                        if (!sub(/[ \t\r\n]*\/>$/, ">", element)) { out = out element; continue }
                        element = element "\n  " ours "\n</Context>"
                        found = 1
                    } else if (element ~ /^<\//) {
                        if (!found) element = "  " ours "\n" element
                        found = 1
                    } else if (value(element, "name") == "{{Resource}}") {
                        element = updated(element)
                        found = 1
                    }
                    out = out element
                }
                if (!found) refuse("it is no Context of Tomcat")
                printf "%s%s", out, rest
            }' "$1" "$2"
        """;
}
