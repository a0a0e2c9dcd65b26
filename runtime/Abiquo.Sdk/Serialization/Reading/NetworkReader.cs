using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization.Reading;

/// <summary>Reads a network: a list of its ranges, or an object with the ranges and the interface.</summary>
internal static class NetworkReader
{
    public const string Example = "[\"192.168.10.0/24\"] or { \"ranges\": [\"192.168.10.0/24\"], \"interface\": \"bond1\" }";

    /// <summary>Returns the network. Reports what is wrong with it and returns null.</summary>
    public static NetworkSegment? Read(LocatedValue value, string path, ProblemBag problems)
    {
        if (value is not LocatedObject)
        {
            return Ranges(value, path, problems) is { } list ? new(list) : null;
        }

        string[] known = [JsonPropertyNames.Ranges, JsonPropertyNames.Interface];
        var members = ObjectReader.Of(value, path, known, Example, problems)!;
        var ranges = members.Required(JsonPropertyNames.Ranges, "[\"192.168.10.0/24\"]") is { } written
            ? Ranges(written, members.PathOf(JsonPropertyNames.Ranges), problems)
            : null;
        if (members.Optional(JsonPropertyNames.Interface) is not { } name)
        {
            return ranges is null ? null : new(ranges);
        }

        var device = (InterfaceName?)ValueConverter.Of(typeof(InterfaceName))
            .Read(name, members.PathOf(JsonPropertyNames.Interface), problems);
        return ranges is null || device is null ? null : new(ranges) { Interface = device };
    }

    private static Network[]? Ranges(LocatedValue value, string path, ProblemBag problems)
    {
        if (ExpectedValue.List(value, path, $"a network such as {Example}", problems) is not { } items)
        {
            return null;
        }

        var converter = ValueConverter.Of(typeof(Network));
        var ranges = items.Select((item, i) => (Network?)converter.Read(item, $"{path}[{i}]", problems)).ToList();
        return ranges.Contains(null) ? null : [.. ranges.OfType<Network>()];
    }
}
