using System.Globalization;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Reading;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>
/// Reads what a document with settings says of the hosts: the operating system of all, the hosts that have another one, and the memory.
/// </summary>
internal static class HostSettingsReader
{
    private const string OfAll = "system";
    private const string OfSome = "systems";
    private const string Memory = "memoryGb";

    private static readonly Dictionary<string, HostSystem> Words =
        new(StringComparer.Ordinal) { ["debian"] = HostSystem.Debian, ["enterpriseLinux"] = HostSystem.EnterpriseLinux };

    /// <summary>Gets the names of the members that are read.</summary>
    public static IReadOnlyList<string> Names { get; } = [OfAll, OfSome, Memory];

    /// <summary>Returns settings that say nothing but what the hosts are.</summary>
    public static ComponentSettings Read(ObjectReader members, Deployment deployment, ProblemBag problems) => new([])
    {
        System = members.Optional(OfAll) is { } all ? SystemIn(all, members.PathOf(OfAll), problems) : default,
        Systems = OfHosts(members, OfSome, "an object with an operating system for each host", deployment, problems)
            .Select(one => new SystemOfHost(one.Host, SystemIn(one.Value, one.Path, problems)))
            .ToValueList(),
        Memory = OfHosts(members, Memory, "an object with a number for each host", deployment, problems)
            .Select(one => new MemoryOfHost(one.Host, GbIn(one.Value, one.Path, problems)))
            .ToValueList(),
    };

    private static List<(string Host, string Path, LocatedValue Value)> OfHosts(
        ObjectReader members, string name, string expected, Deployment deployment, ProblemBag problems)
    {
        var path = members.PathOf(name);
        var hosts = deployment.Inventory.Hosts.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        if (members.Optional(name) is not { } value || ObjectReader.Of(value, path, hosts, expected, problems) is not { } listed)
        {
            return [];
        }

        return [.. hosts.Where(host => listed.Optional(host) is not null).Select(host => (host, path, listed.Optional(host)!))];
    }

    private static HostSystem SystemIn(LocatedValue value, string path, ProblemBag problems)
    {
        if (ExpectedValue.Text(value, path, "the name of an operating system", problems) is { } text && !Words.ContainsKey(text))
        {
            var suggestion = Suggestion.For(text, Words.Keys);
            problems.Add(value.Position, path, $"{MessageText.Quote(text)} is no operating system; {suggestion}");
        }

        return value is LocatedString { Text: var word } ? Words.GetValueOrDefault(word) : default;
    }

    private static int GbIn(LocatedValue value, string path, ProblemBag problems)
    {
        if (value is LocatedNumber number
            && int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var gb)
            && gb is >= 1 and <= MemoryOfHost.MostGb)
        {
            return gb;
        }

        const string Expected = "the memory in GB, a whole number from 1 to";
        problems.Add(value.Position, path, ExpectedValue.Mismatch($"{Expected} {MemoryOfHost.MostGb}", value));
        return 0;
    }
}
