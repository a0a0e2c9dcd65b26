using System.Text.Json;
using Abiquo.Sdk.Specification;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>One line that a host printed: the start of its run, the outcome of a connection, or the addresses of a name.</summary>
internal sealed record ResultLine(string Host)
{
    private const int MaxAddresses = 100;
    private const int MaxLineLength = 10_000;

    /// <summary>The id of the host's list of probes, in the line that starts a run.</summary>
    public string? List { get; private init; }

    public string? Name { get; private init; }

    public ValueList<HostAddress> Addresses { get; private init; } = [];

    public ProbeOutcome? Outcome { get; private init; }

    public ProbeKey Key { get; private init; }

    /// <summary>Parses a line and returns either the result or a description of the problem.</summary>
    public static (ResultLine? Line, string? Problem) Read(string text)
    {
        if (text.Length > MaxLineLength)
        {
            return (null, $"it is longer than {MaxLineLength} characters, which no line of verify.sh is");
        }

        try
        {
            using var json = JsonDocument.Parse(text, new() { MaxDepth = 3 });
            return (Read(json.RootElement), null);
        }
        catch (JsonException)
        {
            return (null, $"{MessageText.Quote(text.Trim())} is not JSON: pass the output of verify.sh and nothing else");
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
            throw new FormatException("it is not a JSON object");
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
            var other => throw new FormatException($"{MessageText.Quote(other)} is not a protocol; expected tcp or udp"),
        };
        if (!json.TryGetProperty("port", out var number)
            || number.ValueKind != JsonValueKind.Number
            || !number.TryGetUInt16(out var port)
            || port == 0)
        {
            throw new FormatException("'port' is missing or not a port number");
        }

        return line with { Outcome = OutcomeIn(json), Key = new(line.Host, protocol, AddressOf(TextIn(json, "address")), port) };
    }

    private static ProbeOutcome OutcomeIn(JsonElement json)
    {
        var text = TextIn(json, "outcome");
        var outcomes = Enum.GetValues<ProbeOutcome>();
        return outcomes.Cast<ProbeOutcome?>().FirstOrDefault(outcome => Word(outcome!.Value) == text)
            ?? throw new FormatException(
                $"{MessageText.Quote(text)} is not an outcome; expected {string.Join(", ", outcomes.Select(Word))}");
    }

    private static List<HostAddress> AddressesIn(JsonElement json)
    {
        if (!json.TryGetProperty("addresses", out var list)
            || list.ValueKind != JsonValueKind.Array
            || list.GetArrayLength() > MaxAddresses)
        {
            throw new FormatException("'addresses' is missing or not a list of addresses");
        }

        return
        [
            .. list.EnumerateArray()
                .Select(item => AddressOf(item.ValueKind == JsonValueKind.String ? TextOf(item, "addresses") : item.GetRawText())),
        ];
    }

    private static HostAddress AddressOf(string text) => HostAddress.TryParse(text, out var address)
        ? address
        : throw new FormatException($"{MessageText.Quote(text)} is not an IP address");

    private static string NameIn(JsonElement json, string member)
    {
        var text = TextIn(json, member);
        return FqdnSyntax.Problem(text) is { } problem
            ? throw new FormatException($"'{member}': {MessageText.Invalid(text, FqdnSyntax.Expected, problem)}")
            : FqdnSyntax.Normalize(text);
    }

    private static string TextIn(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? TextOf(value, member)
            : throw new FormatException($"'{member}' is missing or not a string");

    private static string TextOf(JsonElement value, string member)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // JSON can escape half of a surrogate pair, which no .NET string can be decoded from.
            throw new FormatException($"'{member}' is not valid text");
        }
    }

    private static string Word(ProbeOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
