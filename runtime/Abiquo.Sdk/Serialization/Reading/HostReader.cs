using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads a host: its name and its addresses.</summary>
internal static class HostReader
{
    public static Host? Read(LocatedValue value, string path, ProblemBag problems)
    {
        string[] known = [JsonPropertyNames.Fqdn, JsonPropertyNames.Addresses];
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
        return name is null || addresses is null ? null : new((Fqdn)name, addresses.ElementAtOrDefault(0), addresses.ElementAtOrDefault(1));
    }

    private static List<HostAddress?>? Addresses(LocatedValue list, string path, ProblemBag problems)
    {
        if (ExpectedValue.List(list, path, "a list of addresses such as [\"192.0.2.10\", \"2001:db8::10\"]", problems) is not { } items)
        {
            return null;
        }

        var converter = ValueConverter.Of(typeof(HostAddress));
        var addresses = items.Select((item, i) => (HostAddress?)converter.Read(item, $"{path}[{i}]", problems)).ToList();
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
}
