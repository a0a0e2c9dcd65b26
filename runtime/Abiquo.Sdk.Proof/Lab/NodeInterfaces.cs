using System.Globalization;
using System.Net;
using System.Text;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// Writes the commands that set up the interfaces of a node. What comes from an address leaves by the interface that has it, as on a host
/// that is on several networks: the first interface has the usual routes, and each further one a table of its own.
/// </summary>
internal static class NodeInterfaces
{
    // With a character that no network can have in the name of its interface.
    private const string Usual = "usual=";

    // Below are no tables of the system.
    private const int FirstTable = 100;

    /// <summary>Returns the name of an interface.</summary>
    public static string NameOf(LabLink link) => link.Interface.Length > 0 ? link.Interface : Usual;

    /// <summary>Returns an address as a network of its own.</summary>
    public static string Alone(IPAddress address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address}/{(LabLink.IsIPv6(address) ? 128 : 32)}");

    /// <summary>Returns the commands for the interfaces and their routes.</summary>
    public static string Of(IReadOnlyList<LabLink> links, string gateway4, string gateway6)
    {
        var text = new StringBuilder("link set lo up\n");
        for (var i = 0; i < links.Count; i++)
        {
            var (link, name) = (links[i], NameOf(links[i]));
            text.Append(CultureInfo.InvariantCulture, $"link set {name} addrgenmode none\n");
            foreach (var address in link.Addresses)
            {
                text.Append(
                    CultureInfo.InvariantCulture, $"addr add {Alone(address)} dev {name}{(LabLink.IsIPv6(address) ? " nodad" : "")}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"link set {name} up\n");
            var table = i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" table {FirstTable + i}");
            if (link.Has(isIPv6: false))
            {
                text.Append(CultureInfo.InvariantCulture, $"route add default via {gateway4} dev {name} onlink{table}\n");
            }

            if (link.Has(isIPv6: true))
            {
                text.Append(CultureInfo.InvariantCulture, $"route add ::/0 via {gateway6} dev {name} onlink{table}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Returns the commands that choose the table of an interface by address.</summary>
    public static string Rules(IReadOnlyList<LabLink> links, bool isIPv6)
    {
        var text = new StringBuilder();
        for (var i = 1; i < links.Count; i++)
        {
            foreach (var address in links[i].Addresses.Where(address => LabLink.IsIPv6(address) == isIPv6))
            {
                text.Append(CultureInfo.InvariantCulture, $"rule add from {Alone(address)} lookup {FirstTable + i}\n");
            }
        }

        return text.ToString();
    }
}
