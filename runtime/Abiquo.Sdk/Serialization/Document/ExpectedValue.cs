using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>What is expected somewhere in a document, and how a message says that something else stands there.</summary>
internal static class ExpectedValue
{
    public const string Host = "{ \"fqdn\": \"host.example.com\", \"addresses\": [\"192.0.2.10\"] }";

    public const string Hosts = $"[{Host}]";

    public const string Appliance = $"{{ \"hosts\": {Hosts} }}";

    /// <summary>The sentence about a value of another kind.</summary>
    public static string Instead(string expected, LocatedValue found) =>
        $"expected is {expected}, but here is {Shown(found)}{(found is LocatedWord { Word: "null" } ? "; leave the member out where there is none." : ".")}";

    /// <summary>The value as a message shows it.</summary>
    public static string Shown(LocatedValue found) => found switch
    {
        LocatedText text => $"the text {Printable.Of(text.Text)}",
        LocatedNumber number => $"the number {Printable.Of(number.Digits)}",
        _ => found.Kind,
    };

    /// <summary>The items of a list, or null where it is none, which was reported.</summary>
    public static IReadOnlyList<LocatedValue>? List(LocatedValue value, string path, string expected, ProblemLog problems)
    {
        if (value is LocatedList list)
        {
            return list.Items;
        }

        problems.Add(value.Position, path, Instead(expected, value));
        return null;
    }

    /// <summary>The text, or null where it is none, which was reported.</summary>
    public static string? Text(LocatedValue value, string path, string expected, ProblemLog problems)
    {
        if (value is LocatedText text)
        {
            return text.Text;
        }

        problems.Add(value.Position, path, Instead(expected, value));
        return null;
    }
}
