namespace Abiquo.Sdk.Artefacts;

/// <summary>Merges a file into another one as lines between two marks. Everything outside of the marks stays as it is.</summary>
internal static class ManagedBlock
{
    /// <summary>Gets the merge of lines whose order does not matter, such as those of <c>/etc/hosts</c>.</summary>
    public static FileMerge OfLines { get; } = new($"{Marks}\n{Outside}\n{Block}", $"{Marks}\n{Outside}");

    /// <summary>
    /// Gets the merge of Java properties: those that the block sets are removed elsewhere, so that nobody reads a value that does not hold.
    /// </summary>
    public static FileMerge OfProperties { get; } = new($"{Marks}\n{OtherProperties}\n{Block}", $"{Marks}\n{Outside}");

    /// <summary>
    /// Gets the merge of YAML, whose top level the block adds to, each key on one line: those keys are removed elsewhere, with the lines
    /// that belong to them.
    /// </summary>
    public static FileMerge OfYaml { get; } = new($"{Marks}\n{OtherKeys}\n{Block}", $"{Marks}\n{Outside}");

    // The marks take turns, or nobody knows which lines are whose. They may have got the line endings of Windows.
    internal const string Marks = """
        begin='# begin abiquo-sdk (apply.sh writes these lines)' end='# end abiquo-sdk'
        awk -v begin="$begin" -v end="$end" '
            { sub(/\r$/, "") }
            $0 == begin { bad = bad || inside; inside = 1 }
            $0 == end { bad = bad || !inside; inside = 0 }
            END { exit bad || inside }' "$1" || {
            echo "the two lines between which this script writes are not one after the other: '$begin' and '$end'" >&2
            exit 1
        }
        """;

    private const string Outside = """
        awk -v begin="$begin" -v end="$end" '
            { mark = $0; sub(/\r$/, "", mark) }
            mark == begin { inside = 1 }
            !inside { print }
            mark == end { inside = 0 }' "$1"
        """;

    private const string Block = """
        printf '%s\n' "$begin"
        cat "$2"
        printf '%s\n' "$end"
        """;

    // A line that ends with an odd number of backslashes continues on the next one, unless it is a comment.
    private const string OtherProperties = """
        awk -v begin="$begin" -v end="$end" '
            function is_comment(line) { return line ~ /^[ \t\f]*([#!]|\r?$)/ }
            function key(line) {
                sub(/\r$/, "", line); sub(/^[ \t\f]+/, "", line)
                match(line, /^([^\\=: \t\f]|\\.)*/)
                return substr(line, 1, RLENGTH)
            }
            function continues(line) { sub(/\r$/, "", line); match(line, /\\*$/); return RLENGTH % 2 }
            { mark = $0; sub(/\r$/, "", mark) }
            NR == FNR { if (!is_comment($0)) ours[key($0)]; next }
            inside { inside = mark != end; next }
            mark == begin { inside = 1; next }
            dropped { dropped = continues($0); next }
            !continued && !is_comment($0) && key($0) in ours { dropped = continues($0); next }
            { print; continued = (continued || !is_comment($0)) && continues($0) }
            END { if (continued) print "" }' "$2" "$1"
        """;

    // What belongs to a key is indented, or is an item of a list, which need not be. Comments and empty lines belong to what comes next.
    private const string OtherKeys = """
        awk -v begin="$begin" -v end="$end" '
            function key(line) {
                if (!match(line, /^["\047]?[A-Za-z0-9_]+["\047]?[ \t]*:([ \t\r]|$)/)) return ""
                line = substr(line, 1, RLENGTH); gsub(/[^A-Za-z0-9_]/, "", line)
                return line
            }
            { mark = $0; sub(/\r$/, "", mark) }
            NR == FNR { if (key($0) != "") ours[key($0)]; next }
            inside { inside = mark != end; next }
            mark == begin { inside = 1; next }
            dropped && /^[ \t]*(#|\r?$)/ { held = held $0 "\n"; next }
            dropped && /^([ \t]|-([ \t\r]|$))/ { held = ""; next }
            { printf "%s", held; held = ""; dropped = key($0) in ours }
            !dropped { print }
            END { printf "%s", held }' "$2" "$1"
        """;
}
