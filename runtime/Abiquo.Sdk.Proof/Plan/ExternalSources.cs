using System.Net;
using Abiquo.Sdk.Proof.Addresses;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>
/// Selects the sources outside the platform: an address that no rule names, the external systems of the environment, and the addresses
/// in the firewalls.
/// </summary>
internal sealed class ExternalSources(Inventory inventory, HostSample sample, IEnumerable<string> firewallTexts)
{
    // Addresses reserved for documentation (RFC 5737, RFC 3849, RFC 9637) and for benchmarks (RFC 2544). The first of each family that
    // the environment does not use represents anybody.
    private static readonly string[] Anybody =
        ["198.51.100.1", "203.0.113.1", "192.0.2.1", "198.18.0.1", "2001:db8:ffff::1", "2001:db8:fffe::1", "3fff:ffff::1"];

    // Link-local, "this network" and reserved addresses, which the lab's routing or the kernel does not forward.
    private static readonly AddressBlock[] Unroutable =
        [AddressBlock.Parse("169.254.0.0/16"), AddressBlock.Parse("0.0.0.0/8"), AddressBlock.Parse("240.0.0.0/4")];

    private readonly HashSet<AddressBlock> _hosts =
        inventory.Names.SelectMany(named => named.Host.AllAddresses, (_, address) => AddressBlock.Of(address)).ToHashSet();

    private readonly HashSet<string?> _scopes = inventory.Appliances
        .Where(placed => placed.Appliance.Hosts.Any(host => sample.Hosts.Any(sampled => sampled.Host.Fqdn == host.Fqdn)))
        .Select(placed => placed.Scope?.Path)
        .ToHashSet();

    /// <summary>Returns whether the lab can use an address as a source.</summary>
    public static bool IsUsable(AddressBlock block)
    {
        var address = block.Address;
        return HostAddress.TryParse(address.ToString(), out var host) && host is { IsUnicast: true, IsLoopback: false }
            && !address.IsIPv6LinkLocal
            && !address.IsIPv4MappedToIPv6
            && !IPAddress.IsLoopback(address)
            && !Array.Exists(Unroutable, unroutable => unroutable.Contains(block));
    }

    /// <summary>Returns each source once, in the address families of the addresses already taken.</summary>
    public IEnumerable<(string Participant, string Name, AddressBlock Block)> Sources(IReadOnlySet<AddressBlock> taken)
    {
        var named = Named().ToList();
        var seen = new HashSet<AddressBlock>();
        foreach (var isIPv6 in taken.Select(block => block.IsIPv6).Distinct().Order().ToList())
        {
            var anybody = Anybody.Select(AddressBlock.Parse)
                .Where(block => block.IsIPv6 == isIPv6 && !_hosts.Contains(block) && !named.Exists(source => source.Block.Contains(block)))
                .Take(1)
                .Select(block => (Participant: Rule.Anywhere, Name: "", Block: block));
            foreach (var (participant, name, block) in anybody.Concat(named.Where(source => source.Block.IsIPv6 == isIPv6)))
            {
                var address = RepresentativeOf(block);
                if (!_hosts.Contains(address) && IsUsable(address) && seen.Add(address))
                {
                    yield return (participant, name, address);
                }
            }
        }
    }

    /// <summary>Returns the first address of a block that is not the address of a host, if there is one.</summary>
    private AddressBlock RepresentativeOf(AddressBlock block)
    {
        var address = block.First;
        while (!block.IsSingle && _hosts.Contains(address) && block.Contains(address with { Value = address.Value + 1 }))
        {
            address = address with { Value = address.Value + 1 };
        }

        return address;
    }

    /// <summary>Returns the sources of the scopes that have a host in the sample. The other scopes would add as many again.</summary>
    private IEnumerable<(string Participant, string Name, AddressBlock Block)> Named()
    {
        var external = inventory.Externals
            .Where(placed => placed.Scope is null || _scopes.Contains(placed.Scope.Path))
            .SelectMany(placed => placed.Places, (placed, place) => (placed.Definition.Id, place.Name, place.Address))
            .Where(place => place.Address is not null)
            .Select(place => (Participant: place.Id, place.Name, Block: AddressBlock.Of(place.Address!.Value)));
        var fromFirewalls = firewallTexts
            .SelectMany(FirewallTextScanner.Addresses)
            .Distinct()
            .Select(block => (Participant: "firewall", Name: "", Block: block));
        return external.Concat(fromFirewalls).DistinctBy(source => source.Block);
    }
}
