using System.Globalization;
using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>Parses an nftables file. It is based on the format, not on the code that writes it.</summary>
internal static partial class NftablesReader
{
    public static IEnumerable<OpenedFlow> Read(string host, string text)
    {
        var sets = Sets()
            .Matches(text)
            .ToDictionary(
                match => match.Groups["name"].Value,
                match => match.Groups["elements"].Value.Split(',', StringSplitOptions.TrimEntries));
        var input = text[text.IndexOf("hook input", StringComparison.Ordinal)..];
        var output = input.IndexOf("chain output", StringComparison.Ordinal);
        var last = input.LastIndexOf("accept", output >= 0 ? output : input.Length - 1, StringComparison.Ordinal);
        input = input[..input.IndexOf('}', last)];
        if (!input.Contains("policy drop", StringComparison.Ordinal))
        {
            throw new FormatException("the input chain lets everything in");
        }

        foreach (Match match in Rules().Matches(input))
        {
            var any = match.Groups["family"].Value is "ip6" or "ipv6" || match.Groups["own"].Value.Contains(':', StringComparison.Ordinal)
                ? "::/0"
                : "0.0.0.0/0";
            foreach (var source in match.Groups["set"].Success ? sets[match.Groups["set"].Value] : [any])
            {
                var isPortless = match.Groups["number"].Success;
                yield return new(
                    host,
                    source,
                    match.Groups["own"].Value,
                    isPortless ? match.Groups["number"].Value : match.Groups["protocol"].Value,
                    isPortless ? 0 : int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture));
            }
        }
    }

    [GeneratedRegex(@"set (?<name>\w+) \{[^{}]*elements = \{ (?<elements>[^}]+?) \}")]
    private static partial Regex Sets();

    [GeneratedRegex(
        @"^\t\t(ip6? daddr (?<own>\S+) )?((?<family>ip6?) saddr @(?<set>\w+) |meta nfproto (?<family>\w+) )?"
        + @"((?<protocol>tcp|udp) dport (?<port>\d+)|meta l4proto (?<number>\d+)) accept",
        RegexOptions.Multiline)]
    private static partial Regex Rules();
}
