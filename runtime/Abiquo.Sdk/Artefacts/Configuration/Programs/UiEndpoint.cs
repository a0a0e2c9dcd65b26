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

    // A flat object, as the vendor documents it: the first member of this name is ours, or else it is added.
    private static readonly FileMerge IntoObject = new(
        $$"""
        [ -s "$1" ] || { cat "$2"; exit; }
        awk '
            function whole(file,   text, line) { while ((getline line < file) > 0) text = text line "\n"; return text }
            BEGIN {
                ours = whole(ARGV[2]); theirs = whole(ARGV[1])
                match(ours, /"[^"]*": *"[^"]*"/); ours = substr(ours, RSTART, RLENGTH)
                if (match(theirs, /"config\.endpoint"[ \t\n]*:[ \t\n]*"[^"]*"/)) {
                    printf "%s%s%s", substr(theirs, 1, RSTART - 1), ours, substr(theirs, RSTART + RLENGTH)
                } else if (match(theirs, /^[ \t\n]*[{][ \t\n]*/)) {
                    rest = substr(theirs, RSTART + RLENGTH)
                    printf "{\n  %s%s%s", ours, (rest ~ /^[}]/ ? "\n" : ",\n  "), rest
                } else {
                    print "it is no JSON object" | "cat >&2"
                    exit 1
                }
            }' "$1" "$2"
        """,
        "cat \"$1\"");

    public static void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        if (!context.Placed.Appliance.Definition.Roles.Contains(SpecIds.Roles.Ui))
        {
            return;
        }

        var location = context.Deployment.Spec.Roles.First(role => role.Id == SpecIds.Roles.Api).Properties!.Entries
            .First(entry => entry.Name == Location);
        if (new PropertyValue(context.Deployment, context.Placed, context.Host).Of(location) is { Gap: "" } found)
        {
            var text = $"{{\n  \"{Name}\": \"{JsonEncodedText.Encode(found.Text)}\"\n}}\n";
            files.Add(Path, text, new() { Merge = IntoObject });
        }
    }
}
