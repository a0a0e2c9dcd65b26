using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>
/// Represents consecutive ports, such as <c>6800-7300</c>; a single port in most cases. Of ICMP, the numbers are types. The default value
/// has no port, for protocols without ports.
/// </summary>
public readonly record struct PortRange
{
    /// <summary>Initializes a new instance of the <see cref="PortRange"/> struct.</summary>
    /// <param name="first">The first port, from 1.</param>
    /// <param name="last">The last port, not less than the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first port is 0, or greater than the last.</exception>
    public PortRange(ushort first, ushort last)
    {
        ArgumentOutOfRangeException.ThrowIfZero(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
    }

    /// <summary>Gets the first port, or 0 if there is none.</summary>
    public ushort First { get; }

    /// <summary>Gets the last port, or 0 if there is none.</summary>
    public ushort Last { get; }

    /// <summary>Gets a value indicating whether there is no port.</summary>
    public bool IsNone => First == 0;

    /// <summary>Gets a value indicating whether there is exactly one port.</summary>
    public bool IsOnePort => First == Last && !IsNone;

    /// <summary>Gets the number of ports.</summary>
    public int Count => IsNone ? 0 : Last - First + 1;

    /// <summary>Converts a port to the range of that port, and 0 to the range without a port.</summary>
    public static implicit operator PortRange(ushort port) => port == 0 ? default : new(port, port);

    /// <summary>Determines whether a port is one of them.</summary>
    public bool Contains(ushort port) => !IsNone && First <= port && port <= Last;

    /// <summary>Determines whether two ranges have a port in common.</summary>
    public bool Overlaps(PortRange other) => !IsNone && !other.IsNone && First <= other.Last && other.First <= Last;

    /// <summary>Returns the ports that are not in another range: none, one range or two.</summary>
    internal IEnumerable<PortRange> Except(PortRange other)
    {
        if (!Overlaps(other))
        {
            return IsNone ? [] : [this];
        }

        (int First, int Last)[] rest = [(First, other.First - 1), (other.Last + 1, Last)];
        return rest.Where(range => range.First <= range.Last).Select(range => new PortRange((ushort)range.First, (ushort)range.Last));
    }

    /// <summary>Returns the port, or the first and the last with a hyphen, or an empty string if there is none.</summary>
    public override string ToString() => ToString('-');

    /// <summary>Returns the ports as <see cref="ToString()"/> does, with another character between the first and the last.</summary>
    internal string ToString(char separator) => IsNone ? "" : PortSyntax.Format(First, Last).Replace('-', separator);
}
