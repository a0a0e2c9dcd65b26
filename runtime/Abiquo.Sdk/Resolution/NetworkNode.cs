using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>A machine as an end of flows: once for each address family, or once without address while planning.</summary>
/// <param name="Ends">The machine in each family.</param>
/// <param name="Hosts">The names of the hosts that let its clients in.</param>
internal sealed record NetworkNode(IReadOnlyList<FlowEndpoint> Ends, ValueList<string> Hosts)
{
    public static NetworkNode Of(string appliance, Host host) => new(EndsOf(appliance, host), [host.Fqdn.ToString()]);

    /// <summary>Whichever node of an appliance has its virtual address, or null where it has none.</summary>
    public static NetworkNode? Virtual(Appliance appliance) => appliance.VirtualHost is not { } shared ? null : new(
        EndsOf(appliance.Definition.Id, shared), appliance.Hosts.Select(host => host.Fqdn.ToString()).ToValueList());

    /// <summary>Everybody, in the address families that a machine has.</summary>
    public static NetworkNode Anywhere(NetworkNode target) => new(
        [.. target.Ends.Select(end => new FlowEndpoint(Rule.Anywhere, "", end.Address?.IsIPv6 == true ? Network.AnyIPv6 : Network.AnyIPv4)).Distinct()], []);

    /// <summary>The pairs of ends that can talk: of one family, or not addressed yet, and not the machine itself.</summary>
    public static IEnumerable<(FlowEndpoint From, FlowEndpoint To)> Pairs(NetworkNode from, NetworkNode to)
    {
        foreach (var one in from.Ends)
        {
            foreach (var other in to.Ends)
            {
                var sameFamily = one.Address is not { } a || other.Address is not { } b || a.IsIPv6 == b.IsIPv6;
                var sameNetworkNode = (one.Host.Length > 0 && one.Host == other.Host) || (one.Address is not null && one.Address == other.Address);
                if (sameFamily && !sameNetworkNode)
                {
                    yield return (one, other);
                }
            }
        }
    }

    private static FlowEndpoint[] EndsOf(string appliance, Host host)
    {
        var name = host.Fqdn.ToString();
        FlowEndpoint[] ends = [.. host.Addresses.Select(address => new FlowEndpoint(appliance, name, address))];
        return ends.Length == 0 ? [new FlowEndpoint(appliance, name, null)] : ends;
    }
}
