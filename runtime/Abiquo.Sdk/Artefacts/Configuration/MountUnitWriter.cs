using System.Text;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>The mount unit of each share that an appliance connects to. It is mounted when it is used, so that a host starts also while the share is away.</summary>
internal sealed class MountUnitWriter(Deployment deployment)
{
    private readonly ILookup<string, PlacedExternal> _shares = deployment.Connections
        .Where(connection => connection is { From.Placed: not null, To.External.Definition.MountPoint.Length: > 0 })
        .Select(connection => (connection.From!.Placed!.Path, Share: connection.To.External!))
        .Distinct()
        .ToLookup(pair => pair.Path, pair => pair.Share);

    public void Write(ComponentContext site, HostFolder folder)
    {
        var placed = site.Placed;
        foreach (var external in _shares[placed.Path].Where(external => external.Scope?.Path == placed.Scope?.Path))
        {
            var member = external.Path[(external.Path.LastIndexOf('.') + 1)..];
            if (placed.Scope?.Scope.Members.OfType<ValueMember>().FirstOrDefault(value => value.Name == member)?.Text is { Length: > 0 } share)
            {
                Units(site, share, external.Definition, folder);
            }
        }
    }

    private static void Units(ComponentContext site, string share, ExternalDefinition external, HostFolder folder)
    {
        var path = external.MountPoint;
        var unit = Escaped(path);
        var title = $"{site.Title}: {external.Label}. Written by Abiquo.Sdk.";
        folder.Add($"/etc/systemd/system/{unit}.mount", $"""
            # {title}
            [Unit]
            Description={external.Label}

            [Mount]
            What={share.Replace("%", "%%", StringComparison.Ordinal)}
            Where={path}
            Type=nfs
            Options=_netdev,hard

            """.ReplaceLineEndings("\n"), new() { Check = Verify(unit, "mount") });
        folder.Add($"/etc/systemd/system/{unit}.automount", $"""
            # {title}
            [Unit]
            Description={external.Label}

            [Automount]
            Where={path}

            [Install]
            WantedBy=multi-user.target

            """.ReplaceLineEndings("\n"), new() { Activate = $"systemctl daemon-reload && systemctl enable --now {unit}.automount" });
    }

    /// <summary>The name of the unit of a path, as systemd-escape makes it.</summary>
    private static string Escaped(string path)
    {
        var name = new StringBuilder();
        foreach (var character in path.Trim('/'))
        {
            name.Append(character switch
            {
                '/' => "-",
                _ when char.IsAsciiLetterOrDigit(character) || character is '_' or ':' || (character == '.' && name.Length > 0) => character.ToString(),
                _ => $@"\x{(int)character:x2}",
            });
        }

        return name.ToString();
    }

    /// <summary>An unknown key is only a warning to it, so what it says counts too. It looks at the name of the file as well.</summary>
    private static string Verify(string unit, string kind) =>
        $"d=$(mktemp -d) && cp \"$1\" \"$d/{unit}.{kind}\" && e=$(systemd-analyze verify \"$d/{unit}.{kind}\" 2>&1); r=$?; rm -rf \"$d\"; printf '%s' \"$e\" | grep -F '{unit}' && r=1; [ $r -eq 0 ]";
}
