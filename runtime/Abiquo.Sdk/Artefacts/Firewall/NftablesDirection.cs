namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>The words of nftables for one direction of connections.</summary>
/// <param name="Hook">The hook, and the chain.</param>
/// <param name="Device">The match of the interface.</param>
/// <param name="Peer">The match of the address at the other end.</param>
/// <param name="Local">The match of the address of this host.</param>
/// <param name="LogWord">The direction in a message about a dropped packet.</param>
internal sealed record NftablesDirection(string Hook, string Device, string Peer, string Local, string LogWord)
{
    public static NftablesDirection Input { get; } = new("input", "iif", "saddr", "daddr", "in");

    public static NftablesDirection Output { get; } = new("output", "oif", "daddr", "saddr", "out");

    /// <summary>
    /// Gets what matches DHCPv6: a client asks at a multicast address, so the kernel does not know the answer as one.
    /// </summary>
    public string AddressLease => this == Input
        ? "ip6 saddr fe80::/10 udp sport 547 udp dport 546"
        : "ip6 daddr { ff02::1:2, fe80::/10 } udp sport 546 udp dport 547";
}
