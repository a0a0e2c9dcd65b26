using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads a host: its name and its addresses.</summary>
internal static class HostReader
{
    public static Host? Read(LocatedValue value, string path, ProblemBag problems)
    {
        string[] known = [JsonPropertyNames.Fqdn, JsonPropertyNames.Addresses, JsonPropertyNames.OtherAddresses];
        if (ObjectReader.Of(value, path, known, $"a host such as {ExpectedValue.Host}", problems) is not { } members)
        {
            return null;
        }

        var name = members.Required(JsonPropertyNames.Fqdn, "\"host.example.com\"") is { } fqdn
            ? ValueConverter.Of(typeof(Fqdn)).Read(fqdn, members.PathOf(JsonPropertyNames.Fqdn), problems)
            : null;
        var addresses = members.Optional(JsonPropertyNames.Addresses) is { } list
            ? Addresses(list, members.PathOf(JsonPropertyNames.Addresses), problems)
            : [];
        var others = members.Optional(JsonPropertyNames.OtherAddresses) is { } further
            ? ReadAll(further, members.PathOf(JsonPropertyNames.OtherAddresses), problems)?.Addresses
            : [];
        return name is null || addresses is null || others?.Contains(null) != false
            ? null
            : new((Fqdn)name, addresses.ElementAtOrDefault(0), addresses.ElementAtOrDefault(1))
            {
                OtherAddresses = others.OfType<HostAddress>().ToValueList(),
            };
    }

    private static List<HostAddress?>? Addresses(LocatedValue list, string path, ProblemBag problems)
    {
        if (ReadAll(list, path, problems) is not { } read)
        {
            return null;
        }

        var (items, addresses) = read;
        for (var i = 1; i < addresses.Count; i++)
        {
            if (addresses[i] is { } one && addresses.Take(i).FirstOrDefault(other => other?.IsIPv6 == one.IsIPv6) is { } other)
            {
                problems.Add(
                    items[i].Position,
                    $"{path}[{i}]",
                    $"the host has two addresses of the same family, {other} and {one}; give one IPv4 and one IPv6 address.");
                return null;
            }
        }

        return addresses.Contains(null) ? null : addresses;
    }

    private static (IReadOnlyList<LocatedValue> Items, List<HostAddress?> Addresses)? ReadAll(
        LocatedValue list, string path, ProblemBag problems)
    {
        if (ExpectedValue.List(list, path, "a list of addresses such as [\"192.0.2.10\", \"2001:db8::10\"]", problems) is not { } items)
        {
            return null;
        }

        var converter = ValueConverter.Of(typeof(HostAddress));
        return (items, items.Select((item, i) => (HostAddress?)converter.Read(item, $"{path}[{i}]", problems)).ToList());
    }
}
