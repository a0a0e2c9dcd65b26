using System.Globalization;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of ports: numbers and ranges of numbers, separated by commas.</summary>
internal static class PortSyntax
{
    internal const string ExpectedTypes = "types such as '8' or '13-14'";

    internal const string Expected = "ports such as '11000', '6800-7300' or '11000, 11100-11199'";

    /// <summary>Returns the ports in ascending order, with ranges that touch as one, or the reason why the text has none.</summary>
    internal static (IReadOnlyList<(ushort First, ushort Last)> Ranges, string? Problem) Read(string text) =>
        Read(text, "port", ushort.MaxValue);

    /// <summary>Returns the same for the types of messages of a protocol that has these instead of ports.</summary>
    internal static (IReadOnlyList<(ushort First, ushort Last)> Ranges, string? Problem) ReadTypes(string text) =>
        Read(text, "type", byte.MaxValue);

    private static (IReadOnlyList<(ushort First, ushort Last)> Ranges, string? Problem) Read(string text, string what, ushort most)
    {
        // Nearly always it is one port.
        if (Number(text, most) is { } one)
        {
            return ([(one, one)], null);
        }

        var ranges = new List<(ushort First, ushort Last)>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Trim().Split('-');
            if (ends.Length > 2 || Number(ends[0], most) is not { } first || Number(ends[ends.Length - 1], most) is not { } last)
            {
                var largest = most.ToString(CultureInfo.InvariantCulture);
                return ([], $"{MessageText.Quote(part.Trim())} is neither a number from 1 to {largest} nor two of them with a hyphen");
            }

            if (first > last)
            {
                return ([], $"the range {MessageText.Quote(part.Trim())} ends before it begins");
            }

            ranges.Add((first, last));
        }

        ranges.Sort();
        for (var i = 1; i < ranges.Count; i++)
        {
            if (ranges[i].First <= ranges[i - 1].Last)
            {
                return ([], $"the {what} {ranges[i].First.ToString(CultureInfo.InvariantCulture)} is there twice");
            }
        }

        return (Joined(ranges), null);
    }

    /// <summary>Returns the text of ports that are in ascending order.</summary>
    internal static string Format(IReadOnlyList<(ushort First, ushort Last)> ranges) => ranges.Count == 1
        ? Format(ranges[0].First, ranges[0].Last)
        : string.Join(", ", ranges.Select(range => Format(range.First, range.Last)));

    /// <summary>Returns the text of a range, which is one number for a single port.</summary>
    internal static string Format(ushort first, ushort last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : first.ToString(CultureInfo.InvariantCulture) + "-" + last.ToString(CultureInfo.InvariantCulture);

    private static List<(ushort First, ushort Last)> Joined(List<(ushort First, ushort Last)> ranges)
    {
        var joined = new List<(ushort First, ushort Last)>(ranges.Count);
        foreach (var (first, last) in ranges)
        {
            if (joined.Count > 0 && joined[joined.Count - 1].Last + 1 == first)
            {
                joined[joined.Count - 1] = (joined[joined.Count - 1].First, last);
            }
            else
            {
                joined.Add((first, last));
            }
        }

        return joined;
    }

    /// <summary>
    /// Returns a port without signs, spaces or leading zeros, or null. By hand, because every port of a spec is read several times.
    /// </summary>
    private static ushort? Number(string text, ushort most)
    {
        var number = 0;
        foreach (var c in text)
        {
            number = (number * 10) + c - '0';
            if (c is < '0' or > '9' || number == 0 || number > most)
            {
                return null;
            }
        }

        return number == 0 ? null : (ushort)number;
    }
}
