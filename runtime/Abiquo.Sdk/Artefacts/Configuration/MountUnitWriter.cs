using System.Text;
using Abiquo.Sdk.Artefacts.Configuration.Components;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>
/// Writes the systemd units that mount the shares an appliance connects to. Shares are mounted on first use, so that a host can start
/// while a share is unavailable.
/// </summary>
internal sealed class MountUnitWriter(Deployment deployment)
{
    private readonly ILookup<string, PlacedExternal> _shares = deployment.Connections
        .Where(connection => connection is { From.Placed: not null, To.External.Definition.MountPoint.Length: > 0 })
        .Select(connection => (connection.From!.Placed!.Path, Share: connection.To.External!))
        .Distinct()
        .ToLookup(pair => pair.Path, pair => pair.Share);

    public void Write(ComponentContext context, HostConfigurationBuilder files)
    {
        var placed = context.Placed;
        foreach (var external in _shares[placed.Path].Where(external => external.Scope?.Path == placed.Scope?.Path))
        {
            // Whoever serves a share has it already.
            if (external.Value?.Text is { Length: > 0 } share && deployment.Inventory.HostOf(external)?.Fqdn != context.Host.Fqdn)
            {
                AddUnits(context, share, external.Definition, files);
            }
        }
    }

    private static void AddUnits(ComponentContext context, string share, ExternalDefinition external, HostConfigurationBuilder files)
    {
        var path = external.MountPoint;
        var unit = EscapePath(path);
        var title = $"{context.Title}: {external.Label}. Written by Abiquo.Sdk.";
        files.Add($"/etc/systemd/system/{unit}.mount", $"""
            # {title}
            [Unit]
            Description={external.Label}

            [Mount]
            What={share.Replace("%", "%%", StringComparison.Ordinal)}
            Where={path}
            Type=nfs4
            Options=_netdev,hard,vers=4.2

            """.ReplaceLineEndings("\n"), new()
        {
            Check = Verify(unit, "mount"),
            Activate = Release(unit, path),
        });
        files.Add($"/etc/systemd/system/{unit}.automount", $"""
            # {title}
            [Unit]
            Description={external.Label}

            [Automount]
            Where={path}

            [Install]
            WantedBy=multi-user.target

            """.ReplaceLineEndings("\n"), new() { Activate = $"systemctl daemon-reload && systemctl enable --now {unit}.automount" });
    }

    /// <summary>
    /// Returns the command that unmounts another share than that of the unit, which is then mounted on the next use. It fails while
    /// programs use the old one, and names that.
    /// </summary>
    private static string Release(string unit, string path) =>
        "systemctl daemon-reload && "
        + $"old=$(findmnt -fno SOURCE -t nfs,nfs4 '{path}' || :) && what=$(sed -n 's/^What=//p' \"$1\" | sed 's/%%/%/g') && "
        + "{ [ -z \"$old\" ] || [ \"$old\" = \"$what\" ] || "
        + $"systemctl stop {unit}.mount || {{ echo \"{path} is in use: stop what uses $old\" >&2; false; }}; }}";

    /// <summary>Returns the unit name for a path, as <c>systemd-escape --path</c> does.</summary>
    private static string EscapePath(string path)
    {
        var name = new StringBuilder();
        foreach (var character in path.Trim('/'))
        {
            name.Append(character switch
            {
                '/' => "-",
                '.' when name.Length > 0 => ".",
                '_' or ':' => character.ToString(),
                _ when char.IsAsciiLetterOrDigit(character) => character.ToString(),
                _ => $@"\x{(int)character:x2}",
            });
        }

        return name.ToString();
    }

    /// <summary>
    /// Returns the command that checks a unit. systemd-analyze only warns about unknown keys, so any output about the unit counts as a
    /// failure. It requires the file to have the unit's name.
    /// </summary>
    private static string Verify(string unit, string kind) =>
        $"d=$(mktemp -d) && cp \"$1\" \"$d/{unit}.{kind}\" && e=$(systemd-analyze verify \"$d/{unit}.{kind}\" 2>&1); r=$?; "
        + $"rm -rf \"$d\"; printf '%s' \"$e\" | grep -F '{unit}' && r=1; [ $r -eq 0 ]";
}
