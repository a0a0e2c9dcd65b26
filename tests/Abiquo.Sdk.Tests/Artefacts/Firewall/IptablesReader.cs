using System.Globalization;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>
/// Parses an iptables-restore file, following jumps to chains. It is based on the format, not on the code that writes it.
/// </summary>
internal static class IptablesReader
{
    private const string Input = "ABIQUO-INPUT";

    public static IEnumerable<OpenedFlow> Read(string host, string text, bool isIPv6)
    {
        if (!text.Contains($"\n-I INPUT -j {Input}\n", StringComparison.Ordinal))
        {
            throw new FormatException("nothing jumps to the chain");
        }

        var lines = text.Split('\n')
            .Where(line => line.StartsWith("-A ", StringComparison.Ordinal))
            .Select(line => line.Split(' '))
            .ToList();
        if (lines.Last(line => line[1] == Input) is not [_, _, "-j", "DROP"])
        {
            throw new FormatException("the chain does not end by dropping the rest");
        }

        var members = lines.Where(line => line[1] is not Input and not "ABIQUO-OUTPUT" && line[2] == "-s")
            .ToLookup(line => line[1], line => line[3]);
        foreach (var line in lines.Where(line => line[1] == Input && line.Contains("--comment")))
        {
            var target = After(line, "-j");
            foreach (var source in target == "ACCEPT" ? [isIPv6 ? "::/0" : "0.0.0.0/0"] : members[target])
            {
                yield return new(
                    host,
                    source,
                    After(line, "-d"),
                    After(line, "-p"),
                    int.Parse("0" + After(line, "--dport"), CultureInfo.InvariantCulture));
            }
        }
    }

    private static string After(string[] line, string option) => Array.IndexOf(line, option) is var at and >= 0 ? line[at + 1] : "";
}
