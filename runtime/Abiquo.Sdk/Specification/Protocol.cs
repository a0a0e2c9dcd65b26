namespace Abiquo.Sdk.Specification;

/// <summary>
/// Specifies a protocol by its number in the IP header (IANA, Assigned Internet Protocol Numbers). A spec may name any other number from 1
/// to 254 too.
/// </summary>
public enum Protocol
{
    /// <summary>ICMP, which has types instead of ports. IPv4 only.</summary>
    Icmp = 1,

    /// <summary>IPv4 in IP (RFC 2003). It has no ports.</summary>
    Ipip = 4,

    /// <summary>TCP.</summary>
    Tcp = 6,

    /// <summary>UDP.</summary>
    Udp = 17,

    /// <summary>GRE (RFC 2784). It has no ports.</summary>
    Gre = 47,

    /// <summary>ESP of IPsec (RFC 4303). It has no ports.</summary>
    Esp = 50,

    /// <summary>AH of IPsec (RFC 4302). It has no ports.</summary>
    Ah = 51,

    /// <summary>ICMPv6, which has types instead of ports. IPv6 only.</summary>
    Icmpv6 = 58,

    /// <summary>VRRP, with which nodes elect the holder of the virtual address (RFC 5798). It has no ports.</summary>
    Vrrp = 112,

    /// <summary>SCTP.</summary>
    Sctp = 132,
}
