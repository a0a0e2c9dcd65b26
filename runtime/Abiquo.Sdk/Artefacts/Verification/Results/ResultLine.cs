using System.Text.Json;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>One line that a host printed: that it starts, what became of a connection, or what a name resolves to.</summary>
internal sealed record ResultLine(string Host)
{
    private const int MostAddresses = 100;
    private const int LongestLine = 10_000;

    /// <summary>The id of the list, where it starts.</summary>
    public string? List { get; private init; }

    public string? Name { get; private init; }

    public ValueList<HostAddress> Addresses { get; private init; } = [];

    public ProbeOutcome? Outcome { get; private init; }

    public ProbeKey Key { get; private init; }

    /// <summary>The line, or what is wrong with it.</summary>
    public static (ResultLine? Line, string? Problem) Read(string text)
    {
        if (text.Length > LongestLine)
        {
            return (null, $"it is longer than {LongestLine} characters: no line that the script prints");
        }

        try
        {
            using var json = JsonDocument.Parse(text, new() { MaxDepth = 3 });
            return (Read(json.RootElement), null);
        }
        catch (JsonException)
        {
            return (null, $"{MessageText.Quote(text.Trim())} is no JSON: give what verify.sh printed, and nothing else");
        }
        catch (FormatException problem)
        {
            return (null, problem.Message);
        }
    }

    private static ResultLine Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("it is no JSON object");
        }

        var line = new ResultLine(NameIn(json, "host"));
        if (json.TryGetProperty("list", out _))
        {
            return line with { List = TextIn(json, "list") };
        }

        return json.TryGetProperty("name", out _)
            ? line with { Name = NameIn(json, "name"), Addresses = AddressesIn(json).ToValueList() }
            : Connection(json, line);
    }

    private static ResultLine Connection(JsonElement json, ResultLine line)
    {
        var protocol = TextIn(json, "protocol") switch
        {
            "tcp" => Protocol.Tcp,
            "udp" => Protocol.Udp,
            var other => throw new FormatException($"{MessageText.Quote(other)} is no protocol: tcp or udp"),
        };
        if (!json.TryGetProperty("port", out var number) || number.ValueKind != JsonValueKind.Number || !number.TryGetUInt16(out var port) || port == 0)
        {
            throw new FormatException("'port' is missing or no port");
        }

        var outcome = Enum.GetValues<ProbeOutcome>().Cast<ProbeOutcome?>().FirstOrDefault(known => Word(known!.Value) == TextIn(json, "outcome"))
            ?? throw new FormatException($"{MessageText.Quote(TextIn(json, "outcome"))} is no outcome: {string.Join(", ", Enum.GetValues<ProbeOutcome>().Select(Word))}");
        return line with { Outcome = outcome, Key = new(line.Host, protocol, AddressOf(TextIn(json, "address")), port) };
    }

    private static List<HostAddress> AddressesIn(JsonElement json)
    {
        if (!json.TryGetProperty("addresses", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MostAddresses)
        {
            throw new FormatException("'addresses' is missing or no list of addresses");
        }

        return [.. list.EnumerateArray().Select(item => AddressOf(item.ValueKind == JsonValueKind.String ? TextOf(item, "addresses") : item.GetRawText()))];
    }

    private static HostAddress AddressOf(string text) => HostAddress.TryParse(text, out var address) ? address : throw new FormatException($"{MessageText.Quote(text)} is no IP address");

    private static string NameIn(JsonElement json, string member) => TextIn(json, member) is var text && FqdnSyntax.Problem(text) is { } problem
        ? throw new FormatException($"'{member}': {MessageText.Invalid(text, FqdnSyntax.Expected, problem)}")
        : FqdnSyntax.Normalize(text);

    private static string TextIn(JsonElement json, string member) => json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
        ? TextOf(value, member)
        : throw new FormatException($"'{member}' is missing or no text");

    private static string TextOf(JsonElement value, string member)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates: JSON that is no text.
            throw new FormatException($"'{member}' is no text");
        }
    }

    private static string Word(ProbeOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
