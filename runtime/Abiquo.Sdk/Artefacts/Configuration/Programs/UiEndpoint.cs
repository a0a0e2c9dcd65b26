using System.Text.Json;
using Abiquo.Sdk.Artefacts.Configuration.Components;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>
/// Writes where the user interface finds the API. Of a file that is there, only this is set. Source: abiquo/abiquo-cookbook,
/// attributes/default.rb.
/// </summary>
internal static class UiEndpoint
{
    private const string Path = "/var/www/html/ui/config/client-config-custom.json";

    private const string Name = "config.endpoint";

    /// <summary>The property of the API that says where it is, which the user interface has to know too.</summary>
    private const string Location = "abiquo.server.api.location";

    // A flat object, as the vendor documents it. Where nothing else is in the file, it is ours alone, and goes.
    private static readonly FileMerge IntoObject = new(
        """
        [ -s "$1" ] || { cat "$2"; exit; }
        awk '
            function whole(file,   text, line) { while ((getline line < file) > 0) text = text line "\n"; return text }
            function refuse(why) { print why | "cat >&2"; exit 1 }
            BEGIN {
                blank = "[ \t\r\n]*"; string = "\"([^\"\\\\]|\\\\.)*\""; member = "\"config[.]endpoint\"" blank ":" blank
                ours = whole(ARGV[2]); theirs = whole(ARGV[1])
                match(ours, string ": " string); ours = substr(ours, RSTART, RLENGTH)
                if (match(theirs, member)) {
                    before = substr(theirs, 1, RSTART - 1); after = substr(theirs, RSTART)
                    opened = before; closed = before; gsub(string, "", opened); gsub(string, "", closed)
                    depth = gsub(/[{[]/, "", opened) - gsub(/[}\]]/, "", closed)
                    if (depth != 1) refuse("config.endpoint is in an object of its own there")
                    if (!match(after, "^" member string)) refuse("config.endpoint is no text there")
                    after = substr(after, RLENGTH + 1)
                    if (match(after, member)) refuse("config.endpoint is there twice")
                    printf "%s%s%s", before, ours, after
                } else if (match(theirs, "^" blank "[{]" blank)) {
                    rest = substr(theirs, RLENGTH + 1)
                    printf "{\n  %s%s%s", ours, (rest ~ /^}/ ? "\n" : ",\n  "), rest
                } else {
                    refuse("it is no JSON object")
                }
            }' "$1" "$2"
        """,
        """
        awk '{ line[NR] = $0 } END {
            if (NR != 3 || line[1] != "{" || line[3] != "}") for (i = 1; i <= NR; i++) print line[i]
        }' "$1"
        """);

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        var location = context.Deployment.Spec.Roles.FirstOrDefault(role => role.Id == SpecIds.Roles.Api)?.Properties?.Entries
            .FirstOrDefault(entry => entry.Name == Location);
        if (location is not null
            && context.Placed.Appliance.Definition.Roles.Contains(SpecIds.Roles.Ui)
            && new PropertyValue(context.Deployment, context.Placed, context.Host).Of(location) is { Gap: "" } found)
        {
            var text = $"{{\n  \"{Name}\": \"{JsonEncodedText.Encode(found.Text)}\"\n}}\n";
            files.Add(Path, text, new() { Merge = IntoObject });
        }
    }
}
