namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>Merges the resource of a Tomcat context into a context that is there.</summary>
internal static class DatasourceMerge
{
    /// <summary>The name of the resource.</summary>
    public const string Resource = "jdbc/abiquoDB";

    /// <summary>
    /// Gets the merge. It sets the address, user and password of the resource, keeps what follows a question mark in its address, and adds
    /// the resource if there is none. Taken out, the file stays as it is: without the resource it would be of no use.
    /// </summary>
    public static FileMerge OfContext { get; } = new(Into, "cat \"$1\"");

    private const string Into = $$"""
        [ -s "$1" ] || { cat "$2"; exit; }
        awk '
            function whole(file,   text, line) { while ((getline line < file) > 0) text = text line "\n"; return text }
            function value(element, name) {
                if (!match(element, "[ \t\n]" name "=\"[^\"]*\"")) return ""
                return substr(element, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
            }
            function set(element, name, to,   end) {
                if (match(element, "[ \t\n]" name "=\"[^\"]*\""))
                    return substr(element, 1, RSTART) name "=\"" to "\"" substr(element, RSTART + RLENGTH)
                end = match(element, /[ \t\n]*\/?>$/)
                return substr(element, 1, end - 1) " " name "=\"" to "\"" substr(element, end)
            }
            function is_ours(element) { return value(element, "name") == "{{Resource}}" }
            function with_address(element, theirs,   url) {
                url = value(ours, "url")
                if (index(theirs, "?")) url = substr(url, 1, index(url, "?") - 1) substr(theirs, index(theirs, "?"))
                return set(element, "url", url)
            }
            BEGIN {
                ours = whole(ARGV[2]); rest = whole(ARGV[1])
                match(ours, /<Resource[^>]*>/); ours = substr(ours, RSTART, RLENGTH)
                while (match(rest, /<!--|<Resource[ \t\n][^>]*>/)) {
                    out = out substr(rest, 1, RSTART - 1); element = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                    if (element == "<!--") {
                        end = index(rest, "-->")
                        if (!end) { print "it has a comment without an end" | "cat >&2"; exit 1 }
                        element = element substr(rest, 1, end + 2); rest = substr(rest, end + 3)
                    } else if (is_ours(element)) {
                        element = with_address(element, value(element, "url"))
                        element = set(set(element, "username", value(ours, "username")), "password", value(ours, "password"))
                        found = 1
                    }
                    out = out element
                }
                if (!found) {
                    end = match(rest, /<\/Context>/)
                    if (!end) { print "it is no Context of Tomcat" | "cat >&2"; exit 1 }
                    rest = substr(rest, 1, end - 1) "  " ours "\n" substr(rest, end)
                }
                printf "%s", out rest
            }' "$1" "$2"
        """;
}
