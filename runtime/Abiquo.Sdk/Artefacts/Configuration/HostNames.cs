using System.Text;

namespace Abiquo.Sdk.Artefacts;

/// <summary>The names of all hosts, so that they resolve where DNS does not know them yet: a block that is merged into the hosts file.</summary>
internal sealed class HostNames
{
    private readonly string _block;

    private HostNames(string block) => _block = block;

    public static HostNames Of(Placement placement)
    {
        var text = new StringBuilder("# All hosts of the environment. Written by Abiquo.Sdk; merged into /etc/hosts between two marks.\n");
        var lines = placement.Appliances
            .SelectMany(placed => placed.Names)
            .SelectMany(host => host.Addresses, (host, address) => $"{address}\t{host.Fqdn}")
            .Distinct();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return new(text.ToString());
    }

    public void Write(Host host, HostFolder folder)
    {
        ArgumentNullException.ThrowIfNull(host);
        folder.Add("/etc/abiquo-sdk/hosts", _block, new());
    }
}
