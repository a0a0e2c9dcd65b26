using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>Represents the ports of an endpoint that has more than one, such as <c>6800-7300</c> or <c>11000, 11100-11199</c>.</summary>
public sealed record PortSet
{
    /// <summary>Initializes a new instance of the <see cref="PortSet"/> class with consecutive ports.</summary>
    /// <param name="first">The first port, from 1.</param>
    /// <param name="last">The last port, not less than the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first port is 0, or greater than the last.</exception>
    public PortSet(ushort first, ushort last)
        : this([new PortRange(first, last)])
    {
    }

    private PortSet(ValueList<PortRange> ranges) => Ranges = ranges;

    /// <summary>Gets the ports in ascending order, as ranges that neither overlap nor touch; none if the protocol has no ports.</summary>
    public ValueList<PortRange> Ranges { get; }

    /// <summary>Gets the number of ports.</summary>
    public int Count => Ranges.Sum(range => range.Count);

    /// <summary>Gets the first port, or 0 if there is none.</summary>
    public ushort First => Ranges.Count == 0 ? (ushort)0 : Ranges[0].First;

    /// <summary>Converts a port to the set of that port, and 0 to the set without a port.</summary>
    public static implicit operator PortSet(ushort port) => new(port == 0 ? [] : [port]);

    /// <summary>Parses text as ports.</summary>
    /// <exception cref="FormatException">The text is not ports, or names one twice.</exception>
    public static PortSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (ranges, problem) = PortSyntax.Read(text);
        ValueFormat.ThrowIfInvalid(problem, text, PortSyntax.Expected);
        return Of(ranges);
    }

    /// <summary>Tries to parse text as ports.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PortSet? value)
    {
        var (ranges, problem) = text is null ? ([], "") : PortSyntax.Read(text);
        value = problem is null ? Of(ranges) : null;
        return value is not null;
    }

    /// <summary>Returns the ports and ranges with commas, or an empty string if there is none.</summary>
    public override string ToString() => Ranges.ToString();

    private static PortSet Of(IReadOnlyList<(ushort First, ushort Last)> ranges) =>
        new(ranges.Select(range => new PortRange(range.First, range.Last)).ToValueList());
}
