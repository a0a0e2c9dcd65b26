using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>
/// A fact of the vendor's public automation: a file of an appliance has a key with a value of this form. The facts are in
/// published-facts.csv; a value of <c>-</c> means that the file does not have the key.
/// </summary>
public sealed record PublishedFact(string Appliance, string File, string Key, string Value, string Source)
{
    private const string Address = @"(\d+\.\d+\.\d+\.\d+|\[[0-9a-f:]+\])";

    private static readonly (string Word, string Pattern)[] Words =
    [
        ("NAME", @"[a-z0-9.-]+"),
        ("ADDRESS", Address),
        ("ID", "[A-Za-z0-9._-]+"),
    ];

    public static IReadOnlyList<PublishedFact> All { get; } =
    [
        .. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Artefacts", "Configuration", "published-facts.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new PublishedFact(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    public bool IsOfAbsence => Value == "-";

    /// <summary>Returns whether a value has the form of the fact. <c>SOCKETS:n</c> is one address with the port, or several.</summary>
    public bool Admits(string value)
    {
        var pattern = Words.Aggregate(Regex.Escape(Value), (text, word) => text.Replace(word.Word, word.Pattern, StringComparison.Ordinal));
        pattern = Regex.Replace(pattern, @"SOCKETS:(\d+)", $"{Address}:$1(,{Address}:$1)*");
        return Regex.IsMatch(value, $"^{pattern}$");
    }

    /// <summary>Returns the value of the key in the text of the file, or null.</summary>
    public string? ValueIn(string text) => Path.GetExtension(File) switch
    {
        ".properties" => JavaProperties.Read(text).GetValueOrDefault(Key),
        ".json" => JsonDocument.Parse(text).RootElement.TryGetProperty(Key, out var value) ? value.GetString() : null,
        ".xml" => AttributeIn(text),
        _ => Regex.Match(text, $@"^{Regex.Escape(Key)}\s*[:= ]\s*""?(.*?)""?$", RegexOptions.Multiline) is { Success: true } line
            ? line.Groups[1].Value
            : null,
    };

    public override string ToString() => $"{Appliance} {File} {Key}";

    private string? AttributeIn(string text)
    {
        var (resource, attribute) = (Key[..Key.LastIndexOf('.')], Key[(Key.LastIndexOf('.') + 1)..]);
        return XDocument.Parse(text).Descendants("Resource")
            .FirstOrDefault(element => (string?)element.Attribute("name") == resource)?.Attribute(attribute)?.Value;
    }
}
