using System.Text;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>
/// Writes the host names that a host has to resolve even if DNS does not know them yet: its own, those it connects to, and the entry
/// points of the platform. The apply script merges them into the hosts file.
/// </summary>
internal sealed class HostsFileWriter
{
    /// <summary>The path of the file on a host.</summary>
    public const string Path = "etc/hosts";

    private const string Header = "# The names that this host connects to. Written by Abiquo.Sdk.\n";

    private readonly List<Host> _hosts;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _targets = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _entryPoints = [];

    public HostsFileWriter(Deployment deployment)
    {
        _hosts = deployment.Inventory.Names.Select(named => named.Host).ToList();
        for (var i = 0; i < _hosts.Count; i++)
        {
            _positions[_hosts[i].Fqdn.ToString()] = i;
        }

        foreach (var flow in deployment.Matrix.Flows)
        {
            if (_positions.TryGetValue(flow.To.Host, out var position))
            {
                (flow.Rule.IsFromAnywhere ? _entryPoints : TargetsOf(flow.From.Host)).Add(position);
            }
        }
    }

    public void Write(Host host, HostConfigurationBuilder files)
    {
        var name = host.Fqdn.ToString();
        var text = new StringBuilder(Header);
        foreach (var position in TargetsOf(name).Append(_positions[name]).Concat(_entryPoints).Distinct().Order())
        {
            foreach (var address in _hosts[position].Addresses)
            {
                text.Append(address).Append('\t').Append(_hosts[position].Fqdn).Append('\n');
            }
        }

        files.Add($"/{Path}", text.ToString(), new() { Merge = ManagedBlock.OfLines });
    }

    private SortedSet<int> TargetsOf(string host)
    {
        if (!_targets.TryGetValue(host, out var targets))
        {
            _targets[host] = targets = [];
        }

        return targets;
    }
}
