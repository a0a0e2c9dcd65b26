using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads a host: its name and its addresses.</summary>
internal static class HostReader
{
    public static Host? Read(LocatedValue value, string path, ProblemLog problems)
    {
        if (ObjectMembers.Of(value, path, [DocumentWords.Fqdn, DocumentWords.Addresses], $"a host such as {ExpectedValue.Host}", problems) is not { } members)
        {
            return null;
        }

        var name = members.Required(DocumentWords.Fqdn, "\"host.example.com\"") is { } fqdn
            ? TextValue.Of(typeof(Fqdn)).Read(fqdn, members.PathOf(DocumentWords.Fqdn), problems)
            : null;
        var addresses = members.Optional(DocumentWords.Addresses) is { } list ? Addresses(list, members.PathOf(DocumentWords.Addresses), problems) : [];
        return name is null || addresses is null ? null : new((Fqdn)name, addresses.ElementAtOrDefault(0), addresses.ElementAtOrDefault(1));
    }

    private static List<HostAddress?>? Addresses(LocatedValue list, string path, ProblemLog problems)
    {
        if (ExpectedValue.List(list, path, "a list of addresses such as [\"192.0.2.10\", \"2001:db8::10\"]", problems) is not { } items)
        {
            return null;
        }

        var addresses = items.Select((item, i) => (HostAddress?)TextValue.Of(typeof(HostAddress)).Read(item, $"{path}[{i}]", problems)).ToList();
        for (var i = 1; i < addresses.Count; i++)
        {
            if (addresses[i] is { } one && addresses.Take(i).FirstOrDefault(other => other?.IsIPv6 == one.IsIPv6) is { } other)
            {
                problems.Add(items[i].Position, $"{path}[{i}]", $"the host has two addresses of one family, {other} and {one}; give one IPv4 and one IPv6 address.");
                return null;
            }
        }

        return addresses.Contains(null) ? null : addresses;
    }
}
