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
            if (external.Value?.Text is not { Length: > 0 } share)
            {
                continue;
            }

            if (deployment.Inventory.HostServing(external)?.Holders.Contains(context.Host.Fqdn.ToString()) != true)
            {
                AddUnits(context, share, external.Definition, files);
            }
            else if (NfsShare.Parse(share).Path is var folder && folder != external.Definition.MountPoint)
            {
                // Whoever serves a share has it already, though elsewhere.
                AddBind(context, folder, external.Definition, files);
            }
        }
    }

    private static void AddBind(ComponentContext context, string folder, ExternalDefinition external, HostConfigurationBuilder files)
    {
        var unit = EscapePath(external.MountPoint);
        files.Add($"/etc/systemd/system/{unit}.mount", $"""
            # {context.Title}: {external.Label}, which this host serves itself. Written by Abiquo.Sdk.
            [Unit]
            Description={external.Label}

            [Mount]
            What={folder.Replace("%", "%%", StringComparison.Ordinal)}
            Where={external.MountPoint}
            Type=none
            Options=bind

            [Install]
            WantedBy=multi-user.target

            """.ReplaceLineEndings("\n"), new()
        {
            Check = Verify(unit, "mount"),
            Activate = $"systemctl daemon-reload && systemctl enable {unit}.mount && systemctl restart {unit}.mount",
        });
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

            """.ReplaceLineEndings("\n"), new() { Activate = Await(unit, path) });
    }

    /// <summary>
    /// Returns the command that waits for the first use. Where the share is mounted already, such as by a line of fstab, systemd would
    /// refuse to wait for it; then it does so from the next start on.
    /// </summary>
    private static string Await(string unit, string path) =>
        $"systemctl daemon-reload && systemctl enable {unit}.automount && "
        + $"{{ systemctl is-active -q {unit}.automount || mountpoint -q '{path}' || systemctl start {unit}.automount; }}";

    /// <summary>
    /// Returns the command that unmounts another share than that of the unit, or the same by another version of NFS. It is then mounted on
    /// the next use. The command fails while programs use the old one, and names that.
    /// </summary>
    private static string Release(string unit, string path) =>
        "systemctl daemon-reload && "
        + $"old=$(findmnt -fnro SOURCE,FSTYPE -t nfs,nfs4 '{path}' || :) && what=$(sed -n 's/^What=//p' \"$1\" | sed 's/%%/%/g') && "
        + "{ [ -z \"$old\" ] || [ \"$old\" = \"$what nfs4\" ] || "
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
