using System.Globalization;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>
/// A connection that a file tells a program to open, as its text says it. The reader knows the formats of the files, and not the code that
/// writes them. Port 0 stands for a protocol without ports.
/// </summary>
internal sealed partial record ToldConnection(string Target, int Port)
{
    /// <summary>Returns what a file tells to connect to, other than itself: a name or an address, and a port.</summary>
    public static IEnumerable<ToldConnection> In(ArtefactFile file)
    {
        var text = Comments().Replace(file.Text, "").Replace("\\:", ":", StringComparison.Ordinal);
        return file.Path[(file.Path.LastIndexOf('/') + 1)..] switch
        {
            "hosts" => [],
            "keepalived.conf" => Peers().Matches(text).SelectMany(peers => Words().Matches(peers.Groups["peers"].Value)).Select(peer => new ToldConnection(peer.Value, 0)),
            "maxscale.cnf" => Read(Servers(), text),
            "redis.conf" or "sentinel.conf" => Read(Masters(), text),
            "cassandra.yaml" => Seeds(text),
            "rabbitmq.conf" => Nodes().Matches(text).SelectMany(node => new[] { 4369, 25672 }.Select(port => new ToldConnection(node.Groups["target"].Value, port))),
            "zoo.cfg" => Members().Matches(text).SelectMany(member => new[] { "first", "second" }.Select(port => Of(member, port))),
            { } name when name.EndsWith(".mount", StringComparison.Ordinal) => Shares().Matches(text).Select(share => new ToldConnection(share.Groups["target"].Value.Trim('[', ']'), 2049)),
            { } name when name.EndsWith(".sql", StringComparison.Ordinal) => [],
            _ => Read(Sockets(), text).Concat(Read(JdbcHosts(), text)).Concat(Sites().Matches(text).Select(OfSite)).Concat(Pairs(text)),
        };
    }

    /// <summary>Returns the connections of the commands that start the program of a file.</summary>
    public static IEnumerable<ToldConnection> Started(ArtefactFile file) => Read(Devices(), file.Installation?.Activate ?? "");

    private static IEnumerable<ToldConnection> Read(Regex form, string text) => form.Matches(text).Select(match => Of(match, "port"));

    private static ToldConnection Of(Match match, string port) =>
        new(match.Groups["target"].Value.Trim('[', ']'), int.Parse(match.Groups[port].Value, CultureInfo.InvariantCulture));

    private static ToldConnection OfSite(Match site) => new(site.Groups["target"].Value, site.Groups["scheme"].Value == "https" ? 443 : 80);

    private static IEnumerable<ToldConnection> Seeds(string text)
    {
        var port = int.Parse(StoragePort().Match(text).Groups["port"].Value, CultureInfo.InvariantCulture);
        return Seed().Match(text).Groups["seeds"].Value.Split(',').Select(seed => new ToldConnection(seed, port));
    }

    /// <summary>Two properties that differ in the last word of their names.</summary>
    private static IEnumerable<ToldConnection> Pairs(string text) =>
        from host in Hosts().Matches(text)
        let port = Regex.Match(text, $@"^{Regex.Escape(host.Groups["name"].Value)}\.port=(?<port>\d+)$", RegexOptions.Multiline)
        select port.Success
            ? new ToldConnection(host.Groups["target"].Value, int.Parse(port.Groups["port"].Value, CultureInfo.InvariantCulture))
            : throw new FormatException($"{host.Value} has no port");

    [GeneratedRegex(@"^\s*(#|//|--).*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<target>\[[0-9a-f:.]+\]|(?<![\w.:-])[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z0-9-]+):(?<port>\d+)\b")]
    private static partial Regex Sockets();

    [GeneratedRegex(@"\(host=(?<target>[0-9a-f:]+)\)\(port=(?<port>\d+)\)")]
    private static partial Regex JdbcHosts();

    [GeneratedRegex(@"(?<scheme>https?)://(?<target>[A-Za-z0-9.-]+)(?=/|""|\s|$)", RegexOptions.Multiline)]
    private static partial Regex Sites();

    [GeneratedRegex(@"^(?<name>[\w.]+)\.host=(?<target>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Hosts();

    [GeneratedRegex(@"unicast_peer \{(?<peers>[^}]*)\}")]
    private static partial Regex Peers();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"type=server\naddress=(?<target>\S+)\nport=(?<port>\d+)")]
    private static partial Regex Servers();

    [GeneratedRegex(@"^(replicaof|sentinel monitor \w+) (?<target>\S+) (?<port>\d+)", RegexOptions.Multiline)]
    private static partial Regex Masters();

    [GeneratedRegex(@"seeds: ""(?<seeds>[^""]+)""")]
    private static partial Regex Seed();

    [GeneratedRegex(@"^storage_port: (?<port>\d+)$", RegexOptions.Multiline)]
    private static partial Regex StoragePort();

    [GeneratedRegex(@"nodes\.\d+ = rabbit@(?<target>\S+)")]
    private static partial Regex Nodes();

    [GeneratedRegex(@"^server\.\d+=(?<target>\[[^\]]+\]|[^:]+):(?<first>\d+):(?<second>\d+)", RegexOptions.Multiline)]
    private static partial Regex Members();

    [GeneratedRegex(@"^What=(?<target>\[[^\]]+\]|[^:]+):/", RegexOptions.Multiline)]
    private static partial Regex Shares();

    [GeneratedRegex(@"(?<= )(?<target>[0-9a-f.:]+)/(?<port>\d+)(?=[ ;])")]
    private static partial Regex Devices();
}
