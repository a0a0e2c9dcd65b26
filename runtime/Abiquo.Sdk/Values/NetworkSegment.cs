using System.Collections;
using System.Runtime.CompilerServices;

namespace Abiquo.Sdk;

/// <summary>
/// Represents the part of a network that hosts are on: its ranges of addresses, and the interface by which each of them is on it. Written
/// as <c>["192.168.10.0/24", "fd00:10::/64"]</c>, or as <c>new("192.168.10.0/24") { Interface = "bond1" }</c>. Without ranges, the network
/// does not exist here.
/// </summary>
[CollectionBuilder(typeof(NetworkSegment), nameof(Create))]
public sealed record NetworkSegment : IEnumerable<Network>
{
    private readonly InterfaceName? _interface;

    /// <summary>Initializes a new instance of the <see cref="NetworkSegment"/> class.</summary>
    /// <param name="ranges">The ranges of addresses; none if the network does not exist here.</param>
    public NetworkSegment(params Network[] ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        Ranges = ranges.ToValueList();
    }

    /// <summary>Gets the ranges of addresses.</summary>
    public ValueList<Network> Ranges { get; }

    /// <summary>
    /// Gets the name of the interface by which every host is on the network, or null if it is not known. Firewalls then let in what comes
    /// to the address of the host by any interface.
    /// </summary>
    public InterfaceName? Interface
    {
        get => _interface;
        init => _interface = value == default(InterfaceName) ? null : value;
    }

    /// <summary>Gets a value indicating whether the network exists here.</summary>
    internal bool IsGiven => Ranges.Count > 0;

    /// <summary>Creates an instance from a collection expression.</summary>
    public static NetworkSegment Create(ReadOnlySpan<Network> ranges) => new(ranges.ToArray());

    /// <summary>Returns an enumerator of the ranges.</summary>
    public IEnumerator<Network> GetEnumerator() => Ranges.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the ranges, followed by the interface.</summary>
    public override string ToString() => Interface is { } name ? $"{Ranges} ({name})" : Ranges.ToString();

    /// <summary>Determines whether an address belongs to one of the ranges.</summary>
    internal bool Contains(HostAddress address)
    {
        foreach (var range in Ranges)
        {
            if (range.Contains(address))
            {
                return true;
            }
        }

        return false;
    }
}
