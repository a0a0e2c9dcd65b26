using System.Globalization;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads an appliance: its hosts, its virtual address, and the ports and the TLS that differ from the defaults.</summary>
internal static class ApplianceReader
{
    public static Appliance? Read(LocatedValue value, string path, ApplianceShape shape, ProblemBag problems)
    {
        var expected = $"the {shape.Definition.Label} such as {ExpectedValue.Appliance}";
        if (ObjectReader.Of(value, path, Known(shape), expected, problems) is not { } members)
        {
            return null;
        }

        var hosts = members.Required(JsonPropertyNames.Hosts, ExpectedValue.Hosts) is { } list
            ? Hosts(list, members.PathOf(JsonPropertyNames.Hosts), shape, problems)
            : null;
        var address = members.Optional(JsonPropertyNames.VirtualAddress);
        var shared = address is null ? null : HostReader.Read(address, members.PathOf(JsonPropertyNames.VirtualAddress), problems);
        var ports = members.Optional(JsonPropertyNames.Ports) is { } numbers
            ? Ports(numbers, members.PathOf(JsonPropertyNames.Ports), shape, problems)
            : [];
        var tls = members.Optional(JsonPropertyNames.Tls) is { } endpoints
            ? TlsReader.Read(endpoints, members.PathOf(JsonPropertyNames.Tls), shape, problems)
            : [];
        if (hosts is null || ports is null || tls is null || (address is not null && shared is null))
        {
            return null;
        }

        // A finding about the only host of an appliance refers to it as .Host.
        if (hosts.Count == 1)
        {
            problems.Locate($"{path}.Host", ((LocatedArray)members.Optional(JsonPropertyNames.Hosts)!).Items[0].Position);
        }

        return (Appliance)shape.Create(hosts, shared, ports, tls);
    }

    private static string[] Known(ApplianceShape shape) =>
    [
        JsonPropertyNames.Hosts,
        .. shape.HasVirtualAddress ? [JsonPropertyNames.VirtualAddress] : Array.Empty<string>(),
        JsonPropertyNames.Ports,
        .. shape.Tls.Count > 0 ? [JsonPropertyNames.Tls] : Array.Empty<string>(),
    ];

    private static List<Host>? Hosts(LocatedValue list, string path, ApplianceShape shape, ProblemBag problems)
    {
        if (ExpectedValue.List(list, path, $"a list of hosts such as {ExpectedValue.Hosts}", problems) is not { } items)
        {
            return null;
        }

        var hosts = items.Select((item, i) => Host(item, $"{path}[{i}]", problems)).ToList();
        if (items.Count == 0)
        {
            problems.Add(list.Position, path, $"the list of hosts is empty; write {ExpectedValue.Hosts}.");
            return null;
        }

        var nodes = shape.Definition.Nodes;
        if (!nodes.Allow(items.Count))
        {
            var allowed = string.Join(" or ", nodes.Allowed);
            problems.Add(
                list.Position,
                path,
                $"there are {items.Count} hosts; give the {shape.Definition.Label} {allowed}, because {nodes.Reason}.");
            return null;
        }

        return hosts.Contains(null) ? null : [.. hosts.OfType<Host>()];
    }

    private static Host? Host(LocatedValue value, string path, ProblemBag problems)
    {
        problems.Locate(path, value.Position);
        return HostReader.Read(value, path, problems);
    }

    private static Dictionary<string, PortSet>? Ports(LocatedValue value, string path, ApplianceShape shape, ProblemBag problems)
    {
        const string Expected = "an object with a number for each port that differs from the default";
        var names = shape.Ports.Select(port => port.Name).ToList();
        if (ObjectReader.Of(value, path, names, Expected, problems) is not { } members)
        {
            return null;
        }

        var ports = shape.Ports.Select(port => (Port: port, Value: members.Optional(port.Name))).Where(port => port.Value is not null)
            .ToDictionary(
                pair => pair.Port.Name, pair => Port(pair.Value!, members.PathOf(pair.Port.Name), pair.Port.MayBeSeveral, problems));
        return ports.ContainsValue(null) ? null : ports.ToDictionary(port => port.Key, port => port.Value!);
    }

    private static PortSet? Port(LocatedValue value, string path, bool mayBeSeveral, ProblemBag problems)
    {
        if (value is LocatedNumber number
            && ushort.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
        {
            return port;
        }

        if (mayBeSeveral && value is LocatedString)
        {
            return (PortSet?)ValueConverter.Of(typeof(PortSet)).Read(value, path, problems);
        }

        var expected = "a port number from 1 to 65535" + (mayBeSeveral ? $", or a string with {PortSyntax.Expected}" : "");
        problems.Add(value.Position, path, ExpectedValue.Mismatch(expected, value));
        return null;
    }
}
