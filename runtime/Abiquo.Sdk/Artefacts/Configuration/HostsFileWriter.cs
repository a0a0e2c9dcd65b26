using System.Text;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>
/// The names that a host has to know, so that they resolve where DNS does not know them yet: its own, those that it connects to, and
/// the entry of the platform. A block that is merged into the hosts file.
/// </summary>
internal sealed class HostsFileWriter
{
    private readonly List<Host> _names;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _known = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _entries = [];

    public HostsFileWriter(Deployment deployment)
    {
        _names = deployment.Inventory.Names.Select(named => named.Host).ToList();
        for (var i = 0; i < _names.Count; i++)
        {
            _places[_names[i].Fqdn.ToString()] = i;
        }

        foreach (var flow in deployment.Matrix.Flows)
        {
            if (_places.TryGetValue(flow.To.Host, out var place))
            {
                (flow.From.Appliance == Rule.Anywhere ? _entries : KnownTo(flow.From.Host)).Add(place);
            }
        }
    }

    public void Write(Host host, HostFolder folder)
    {
        var name = host.Fqdn.ToString();
        var text = new StringBuilder("# The names that this host connects to. Written by Abiquo.Sdk; merged into /etc/hosts between two marks.\n");
        foreach (var place in KnownTo(name).Append(_places[name]).Concat(_entries).Distinct().Order())
        {
            foreach (var address in _names[place].Addresses)
            {
                text.Append(address).Append('\t').Append(_names[place].Fqdn).Append('\n');
            }
        }

        folder.Add("/etc/abiquo-sdk/hosts", text.ToString(), new());
    }

    private SortedSet<int> KnownTo(string host)
    {
        if (!_known.TryGetValue(host, out var known))
        {
            _known[host] = known = [];
        }

        return known;
    }
}
