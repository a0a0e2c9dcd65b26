namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>Merges the paths of a proxy into the configuration of a web server.</summary>
internal static class WebProxyMerge
{
    /// <summary>
    /// Gets the merge. The lines go between two marks to the end of the first virtual host with TLS; without one they go to the end of the
    /// file, from where every virtual host has them. What the file says elsewhere about where the same paths lead is removed, and every
    /// other line stays, also within the sections of these paths.
    /// </summary>
    public static FileMerge IntoVirtualHost { get; } = new($"{ManagedBlock.Marks}\n{Into}", ManagedBlock.OfLines.Without);

    private const string Into = """
        awk -v begin="$begin" -v end="$end" '
            function is(line, word) { return tolower(line) ~ "^[ \t]*" word "([ \t>]|\r?$)" }
            function argument(line, number,   i) {
                for (i = 1; i <= number; i++) { sub(/^[ \t]*[^ \t]+[ \t]*/, "", line) }
                if (line ~ /^"/) { sub(/^"/, "", line); sub(/".*/, "", line) } else sub(/[ \t>\r].*/, "", line)
                sub(/>$/, "", line)
                return line
            }
            function block(   i) {
                print begin
                for (i = 1; i <= count; i++) print own[i]
                print end
                is_done = 1
            }
            { mark = $0; sub(/\r$/, "", mark) }
            NR == FNR { own[++count] = $0; if (is($0, "proxypass")) ours[argument($0, 1)]; next }
            inside { inside = mark != end; next }
            mark == begin { inside = 1; next }
            is($0, "<virtualhost") { is_host = 1; is_secure = lines = 0 }
            is($0, "sslengine") && tolower($0) ~ /[ \t]on[ \t\r]*$/ { is_secure = 1 }
            is($0, "<location") { location = argument($0, 1) }
            is($0, "</location") { location = "" }
            is($0, "proxypass") || is($0, "proxypassreverse") {
                if (location != "" ? location in ours : argument($0, 1) in ours) next
            }
            is($0, "</virtualhost") {
                for (i = 1; i <= lines; i++) print line[i]
                if (is_secure && !is_done) block()
                is_host = 0
            }
            is_host { line[++lines] = $0; next }
            { print }
            END {
                if (is_host) for (i = 1; i <= lines; i++) print line[i]
                if (!is_done) block()
            }' "$2" "$1"
        """;
}
