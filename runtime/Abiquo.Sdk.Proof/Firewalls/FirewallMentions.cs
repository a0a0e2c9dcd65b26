using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Proof.Plan;

namespace Abiquo.Sdk.Proof.Firewalls;

/// <summary>
/// The ports and addresses that the text of a firewall names. A rule that should not be there names what the matrix does not know;
/// who only tries what the matrix knows would not find it.
/// </summary>
internal static partial class FirewallMentions
{
    public static IEnumerable<ushort> Ports(string text) => PortLists().Matches(text)
        .SelectMany(match => Numbers().Matches(match.Groups["ports"].Value))
        .Select(match => uint.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= ushort.MaxValue ? (ushort)number : (ushort)0)
        .Where(port => port > 0);

    public static IEnumerable<AddressBlock> Addresses(string text) => Words().Matches(text)
        .Select(match => match.Value)
        .Where(IsAddress)
        .Select(word => AddressBlock.Parse(word).Normalised())
        .Where(block => block.PrefixLength > 0);

    private static bool IsAddress(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        var isIPv6 = word.Contains(':', StringComparison.Ordinal);
        return (isIPv6 || word.Count(character => character == '.') == 3)
            && IPAddress.TryParse(slash < 0 ? word : word[..slash], out _)
            && (slash < 0 || (int.TryParse(word[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= (isIPv6 ? 128 : 32)));
    }

    [GeneratedRegex(@"dports?\s+(?<ports>\{[^}]*\}|[0-9][0-9,:\-]*)")]
    private static partial Regex PortLists();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9A-Za-z_.:])[0-9a-fA-F]*[.:][0-9a-fA-F.:]+(/[0-9]+)?(?![0-9A-Za-z_.:/])")]
    private static partial Regex Words();
}
