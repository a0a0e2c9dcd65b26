using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Reading;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Reads the operating systems of a document with settings: that of all hosts, and the hosts that have another one.</summary>
internal static class HostSystemsReader
{
    private const string OfAll = "system";
    private const string OfSome = "systems";

    private static readonly Dictionary<string, HostSystem> Words =
        new(StringComparer.Ordinal) { ["debian"] = HostSystem.Debian, ["enterpriseLinux"] = HostSystem.EnterpriseLinux };

    /// <summary>Gets the names of the members that are read.</summary>
    public static IReadOnlyList<string> Names { get; } = [OfAll, OfSome];

    /// <summary>Returns settings that say nothing but the operating systems.</summary>
    public static ComponentSettings Read(ObjectReader members, Deployment deployment, ProblemBag problems)
    {
        var settings = ComponentSettings.None;
        if (members.Optional(OfAll) is { } all)
        {
            settings = settings with { System = SystemIn(all, members.PathOf(OfAll), problems) };
        }

        return members.Optional(OfSome) is { } some
            ? settings with { Systems = Exceptions(some, members.PathOf(OfSome), deployment, problems) }
            : settings;
    }

    private static ValueList<SystemOfHost> Exceptions(LocatedValue value, string path, Deployment deployment, ProblemBag problems)
    {
        var hosts = deployment.Inventory.Hosts.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        if (ObjectReader.Of(value, path, hosts, "an object with an operating system for each host", problems) is not { } members)
        {
            return [];
        }

        return hosts
            .Select(host => (Host: host, System: members.Optional(host)))
            .Where(exception => exception.System is not null)
            .Select(exception => new SystemOfHost(exception.Host, SystemIn(exception.System!, path, problems)))
            .ToValueList();
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
}
