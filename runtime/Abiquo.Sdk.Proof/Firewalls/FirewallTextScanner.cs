using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Proof.Addresses;

namespace Abiquo.Sdk.Proof.Firewalls;

/// <summary>
/// Finds the ports and addresses in the text of a firewall. A rule that should not exist may name ports and addresses that the matrix
/// does not contain, and a proof that only tries those of the matrix would miss it.
/// </summary>
internal static partial class FirewallTextScanner
{
    public static IEnumerable<ushort> Ports(string text) => PortLists().Matches(text)
        .SelectMany(match => Numbers().Matches(match.Groups["ports"].Value))
        .Select(match => ushort.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : (ushort)0)
        .Where(port => port > 0);

    public static IEnumerable<AddressBlock> Addresses(string text) => Words().Matches(text)
        .Select(match => match.Value)
        .Where(IsAddress)
        .Select(word => AddressBlock.Parse(word).Normalised())
        .Where(block => block.PrefixLength > 0);

    /// <summary>Returns whether a firewall restricts the connections that its host opens.</summary>
    public static bool RestrictsOutbound(string text) => OutboundPolicy().IsMatch(text);

    private static bool IsAddress(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        var isIPv6 = word.Contains(':', StringComparison.Ordinal);
        return (isIPv6 || word.Count(character => character == '.') == 3)
            && IPAddress.TryParse(slash < 0 ? word : word[..slash], out _)
            && (slash < 0 || IsPrefixLength(word[(slash + 1)..], isIPv6 ? 128 : 32));
    }

    private static bool IsPrefixLength(string text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= max;

    [GeneratedRegex(@"dports?\s+(?<ports>\{[^}]*\}|[0-9][0-9,:\-]*)")]
    private static partial Regex PortLists();

    [GeneratedRegex(@"hook\s+output\s[^;]*;\s*policy\s+drop|^-[AI]\s+OUTPUT\s", RegexOptions.Multiline)]
    private static partial Regex OutboundPolicy();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9A-Za-z_.:])[0-9a-fA-F]*[.:][0-9a-fA-F.:]+(/[0-9]+)?(?![0-9A-Za-z_.:/])")]
    private static partial Regex Words();
}
