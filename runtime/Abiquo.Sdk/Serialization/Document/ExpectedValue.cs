using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Checks the JSON type of values, and reports values of an unexpected type.</summary>
internal static class ExpectedValue
{
    public const string Host = "{ \"fqdn\": \"host.example.com\", \"addresses\": [\"192.0.2.10\"] }";

    public const string Hosts = $"[{Host}]";

    public const string Appliance = $"{{ \"hosts\": {Hosts} }}";

    /// <summary>Returns the message about a value of an unexpected type.</summary>
    public static string Mismatch(string expected, LocatedValue found) =>
        $"expected {expected}, but found {Describe(found)}"
        + (found is LocatedLiteral { Text: "null" } ? "; omit the member if it has no value." : ".");

    /// <summary>Returns the description of a value for messages.</summary>
    public static string Describe(LocatedValue found) => found switch
    {
        LocatedString text => $"the string {MessageText.Quote(text.Text)}",
        LocatedNumber number => $"the number {MessageText.Quote(number.Digits)}",
        _ => found.Kind,
    };

    /// <summary>Returns the items of an array. Reports any other value and returns null.</summary>
    public static IReadOnlyList<LocatedValue>? List(LocatedValue value, string path, string expected, ProblemBag problems)
    {
        if (value is LocatedArray list)
        {
            return list.Items;
        }

        problems.Add(value.Position, path, Mismatch(expected, value));
        return null;
    }

    /// <summary>Returns the text of a string. Reports any other value and returns null.</summary>
    public static string? Text(LocatedValue value, string path, string expected, ProblemBag problems)
    {
        if (value is LocatedString text)
        {
            return text.Text;
        }

        problems.Add(value.Position, path, Mismatch(expected, value));
        return null;
    }
}
