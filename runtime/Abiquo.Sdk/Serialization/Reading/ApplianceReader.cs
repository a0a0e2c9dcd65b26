using System.Globalization;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads an appliance: its hosts, its virtual address and the ports that are not the usual ones.</summary>
internal static class ApplianceReader
{
    public static Appliance? Read(LocatedValue value, string path, ApplianceShape shape, ProblemLog problems)
    {
        string[] known = shape.HasVirtualAddress ? [DocumentWords.Hosts, DocumentWords.VirtualAddress, DocumentWords.Ports] : [DocumentWords.Hosts, DocumentWords.Ports];
        if (ObjectMembers.Of(value, path, known, $"the {shape.Definition.Label} such as {ExpectedValue.Appliance}", problems) is not { } members)
        {
            return null;
        }

        var hosts = members.Required(DocumentWords.Hosts, ExpectedValue.Hosts) is { } list ? Hosts(list, members.PathOf(DocumentWords.Hosts), shape, problems) : null;
        var address = members.Optional(DocumentWords.VirtualAddress);
        var shared = address is null ? null : HostReader.Read(address, members.PathOf(DocumentWords.VirtualAddress), problems);
        var ports = members.Optional(DocumentWords.Ports) is { } numbers ? Ports(numbers, members.PathOf(DocumentWords.Ports), shape, problems) : [];
        if (hosts is null || ports is null || (address is not null && shared is null))
        {
            return null;
        }

        // A finding about the only host names it as a program does that has one.
        if (hosts.Count == 1)
        {
            problems.Place($"{path}.Host", ((LocatedList)members.Optional(DocumentWords.Hosts)!).Items[0].Position);
        }

        return shape.Create(hosts, shared, ports);
    }

    private static List<Host>? Hosts(LocatedValue list, string path, ApplianceShape shape, ProblemLog problems)
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
            problems.Add(list.Position, path, $"here are {items.Count} hosts; give the {shape.Definition.Label} {string.Join(" or ", nodes.Allowed)}, because {nodes.Reason}.");
            return null;
        }

        return hosts.Contains(null) ? null : [.. hosts.OfType<Host>()];
    }

    private static Host? Host(LocatedValue value, string path, ProblemLog problems)
    {
        problems.Place(path, value.Position);
        return HostReader.Read(value, path, problems);
    }

    private static Dictionary<string, ushort>? Ports(LocatedValue value, string path, ApplianceShape shape, ProblemLog problems)
    {
        if (ObjectMembers.Of(value, path, shape.Ports, "an object with a number for each port that is not the usual one", problems) is not { } members)
        {
            return null;
        }

        var ports = shape.Ports.Select(name => (Name: name, Value: members.Optional(name))).Where(port => port.Value is not null)
            .ToDictionary(port => port.Name, port => Port(port.Value!, members.PathOf(port.Name), problems));
        return ports.ContainsValue(null) ? null : ports.ToDictionary(port => port.Key, port => port.Value!.Value);
    }

    private static ushort? Port(LocatedValue value, string path, ProblemLog problems)
    {
        if (value is LocatedNumber number && ushort.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
        {
            return port;
        }

        problems.Add(value.Position, path, ExpectedValue.Instead("a port, a whole number from 1 to 65535", value));
        return null;
    }
}
