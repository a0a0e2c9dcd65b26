using System.Globalization;
using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>Reads the text of an nftables file back. It knows the language and not the program that wrote the text.</summary>
internal static partial class NftablesReader
{
    public static IEnumerable<OpenedFlow> Read(string host, string text)
    {
        var sets = Sets().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["elements"].Value.Split(',', StringSplitOptions.TrimEntries));
        var input = text[text.IndexOf("hook input", StringComparison.Ordinal)..];
        input = input[..input.IndexOf('}', input.LastIndexOf("accept", input.Contains("hook output", StringComparison.Ordinal) ? input.IndexOf("chain output", StringComparison.Ordinal) : input.Length - 1, StringComparison.Ordinal))];
        if (!input.Contains("policy drop", StringComparison.Ordinal))
        {
            throw new FormatException("the input chain lets everything in");
        }

        foreach (Match match in Rules().Matches(input))
        {
            var any = match.Groups["family"].Value is "ip6" or "ipv6" || match.Groups["own"].Value.Contains(':', StringComparison.Ordinal) ? "::/0" : "0.0.0.0/0";
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

    [GeneratedRegex(@"^\t\t(ip6? daddr (?<own>\S+) )?((?<family>ip6?) saddr @(?<set>\w+) |meta nfproto (?<family>\w+) )?((?<protocol>tcp|udp) dport (?<port>\d+)|meta l4proto (?<number>\d+)) accept", RegexOptions.Multiline)]
    private static partial Regex Rules();
}
