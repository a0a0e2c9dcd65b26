using System.Net;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Those who connect from outside: somebody whom no rule names, the parties of the environment, and whom the firewalls name.</summary>
internal sealed class OutsideParties(Inventory inventory, HostSample sample, IEnumerable<string> texts)
{
    // Addresses for documentation (RFC 5737, RFC 3849 and the like), the benchmark network last: the first that nobody has is anybody.
    private static readonly string[] Anybody = ["198.51.100.1", "203.0.113.1", "192.0.2.1", "198.18.0.1", "2001:db8:ffff::1", "2001:db8:fffe::1", "3fff:ffff::1"];

    private readonly HashSet<string?> _scopes = inventory.Appliances
        .Where(placed => placed.Appliance.Hosts.Any(host => sample.Hosts.Any(pair => pair.Host.Fqdn == host.Fqdn)))
        .Select(placed => placed.Scope?.Path)
        .ToHashSet();

    /// <summary>Addresses that the routing of the lab or the kernel itself does not use.</summary>
    public static bool CanBeUsed(AddressBlock block)
    {
        var address = block.Address;
        return HostAddress.TryParse(address.ToString(), out var host) && host is { IsUnicast: true, IsLoopback: false }
            && !address.IsIPv6LinkLocal && !address.IsIPv4MappedToIPv6 && !AddressBlock.Parse("169.254.0.0/16").Contains(block) && !AddressBlock.Parse("0.0.0.0/8").Contains(block)
            && !AddressBlock.Parse("240.0.0.0/4").Contains(block) && !IPAddress.IsLoopback(address);
    }

    /// <summary>Each once, and none of those that are taken already.</summary>
    public IEnumerable<(string FlowEndpoint, string Name, AddressBlock Block)> Sources(IReadOnlySet<AddressBlock> taken)
    {
        var named = Named().ToList();
        var all = inventory.Names.SelectMany(named => named.Host.Addresses, (_, address) => AddressBlock.Of(address)).ToHashSet();
        var seen = new HashSet<AddressBlock>();
        foreach (var isIPv6 in taken.Select(block => block.IsIPv6).Distinct().Order().ToList())
        {
            var free = Anybody.Select(AddressBlock.Parse).Where(block => block.IsIPv6 == isIPv6 && !all.Contains(block) && !named.Exists(place => place.Block.Contains(block))).Take(1).ToList();
            foreach (var (party, name, block) in free.Select(block => (Rule.Anywhere, "", block)).Concat(named.Where(place => place.Block.IsIPv6 == isIPv6)))
            {
                // A network that starts with a host of ours is stood for by the next address.
                var first = block.First;
                while (!block.IsSingle && all.Contains(first) && block.Contains(first with { Value = first.Value + 1 }))
                {
                    first = first with { Value = first.Value + 1 };
                }

                if (!all.Contains(first) && CanBeUsed(first) && seen.Add(first))
                {
                    yield return (party, name, first);
                }
            }
        }
    }

    /// <summary>Of the scopes that have a host in the sample: those of the others are as many as the others.</summary>
    private IEnumerable<(string FlowEndpoint, string Name, AddressBlock Block)> Named() => inventory.Externals
        .Where(placed => placed.Scope is null || _scopes.Contains(placed.Scope.Path))
        .SelectMany(placed => placed.Places, (placed, place) => (placed.Definition.Id, place.Name, place.Address))
        .Where(place => place.Address is not null)
        .Select(place => (place.Id, place.Name, AddressBlock.Of(place.Address!.Value)))
        .Concat(texts.SelectMany(FirewallMentions.Addresses).Distinct().Select(block => ("firewall", "", block)))
        .DistinctBy(place => place.Item3);
}
