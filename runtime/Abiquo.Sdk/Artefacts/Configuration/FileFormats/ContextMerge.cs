namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>Merges resources into a context of a servlet container.</summary>
internal static class ContextMerge
{
    /// <summary>The first line of a context that was made here.</summary>
    public const string Title = "<!-- Written by Abiquo.Sdk. -->";

    /// <summary>
    /// Gets the merge. Of a resource that is there it sets the user, the password and in the address the hosts and what follows up to a
    /// question mark; the driver's scheme before and the settings after stay, and every other attribute. A resource that is not there is
    /// added. Taken out, a context that has nothing but what was written here goes, and another one stays as it is: without the resource it
    /// would be of no use.
    /// </summary>
    public static FileMerge Resources { get; } = new(Into, Without);

    // Each attribute was written on a line of its own.
    private const string Without = $$"""
        awk '
            { line[NR] = $0 }
            NR > 2 && !/^  <Resource name="[^"]*"$/ && !/^            [A-Za-z]+="[^"]*"(\/>)?$/ && $0 != "</Context>" { is_theirs = 1 }
            END {
                if (line[1] != "{{Title}}" || line[2] != "<Context>" || line[NR] != "</Context>") is_theirs = 1
                for (i = 1; is_theirs && i <= NR; i++) print line[i]
            }' "$1"
        """;

    private const string Into = """
        [ -s "$1" ] || { cat "$2"; exit; }
        awk -v quote="'" '
            function whole(file,   text, line) { while ((getline line < file) > 0) text = text line "\n"; return text }
            function refuse(why) { print why | "cat >&2"; exit 1 }
            function locate(element, name,   rest, at, attribute) {
                match(element, /^<[A-Za-z]+/); at = RLENGTH + 1; rest = substr(element, at)
                while (match(rest, pair)) {
                    attribute = substr(rest, 1, RLENGTH); from = at; size = RLENGTH
                    at += RLENGTH; rest = substr(rest, RLENGTH + 1)
                    match(attribute, /^[ \t\r\n]+/); blank = substr(attribute, 1, RLENGTH)
                    text = attribute; sub(/^[^"\047]*["\047]/, "", text); text = substr(text, 1, length(text) - 1)
                    sub(/^[ \t\r\n]+/, "", attribute); sub(/[ \t\r\n]*=.*/, "", attribute)
                    if (attribute == name) return 1
                }
                if (rest !~ /^[ \t\r\n]*\/?>$/) refuse("it has a Resource that is not well-formed")
                return 0
            }
            function value(element, name) { return locate(element, name) ? text : "" }
            function set(element, name, to,   end) {
                if (to == "") return element
                gsub(/"/, "\\&quot;", to)
                if (locate(element, name)) return substr(element, 1, from - 1) blank name "=\"" to "\"" substr(element, from + size)
                end = match(element, /[ \t\r\n]*\/?>$/)
                return substr(element, 1, end - 1) " " name "=\"" to "\"" substr(element, end)
            }
            function address(theirs, url) {
                if (match(theirs, /^[a-z0-9+.:-]+:\/\//)) url = substr(theirs, 1, RLENGTH) substr(url, index(url, "://") + 3)
                return index(theirs, "?") ? substr(url, 1, index(url "?", "?") - 1) substr(theirs, index(theirs, "?")) : url
            }
            function updated(element, own) {
                element = set(element, "url", address(value(element, "url"), value(own, "url")))
                return set(set(element, "username", value(own, "username")), "password", value(own, "password"))
            }
            function missing(   i, added) {
                for (i = 1; i <= count; i++) if (!(order[i] in seen)) added = added "  " ours[order[i]] "\n"
                return added
            }
            function skip(to, what,   end) {
                end = index(rest, to)
                if (!end) refuse("it has a " what " without an end")
                element = element substr(rest, 1, end + 2); rest = substr(rest, end + 3)
            }
            BEGIN {
                quoted = "(\"[^\"]*\"|" quote "[^" quote "]*" quote ")"
                pair = "^[ \t\r\n]+[^ \t\r\n=/>\"" quote "]+[ \t\r\n]*=[ \t\r\n]*" quoted
                inner = "([ \t\r\n]([^>\"" quote "]|" quoted ")*)?/?>"
                rest = whole(ARGV[2])
                while (match(rest, "<Resource" inner)) {
                    element = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                    order[++count] = value(element, "name"); ours[order[count]] = element
                }
                rest = whole(ARGV[1])
                while (match(rest, "<!--|<!\\[CDATA\\[|<Resource" inner "|<Context" inner "|</Context[ \t\r\n]*>")) {
                    out = out substr(rest, 1, RSTART - 1); element = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
                    if (element == "<!--") skip("-->", "comment")
                    else if (element ~ /^<!/) skip("]]>", "CDATA section")
                    else if (element ~ /^<Context/ && sub(/[ \t\r\n]*\/>$/, ">", element)) {
                        element = element "\n" missing() "</Context>"
                        is_whole = 1
                    } else if (element ~ /^<\//) {
                        element = missing() element
                        is_whole = 1
                    } else if (element ~ /^<R/ && value(element, "name") in ours) {
                        name = value(element, "name"); seen[name]
                        element = updated(element, ours[name])
                    }
                    out = out element
                }
                if (!is_whole) refuse("it has no whole Context")
                printf "%s%s", out, rest
            }' "$1" "$2"
        """;
}
