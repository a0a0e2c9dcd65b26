using System.Globalization;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>
/// The text of ABQ1001. A compiler prints it in one line, so it says who is refused where, who is accepted there, and how many targets
/// are legal, but does not list these: they are documented on <c>ConnectTo</c>, and the code fix offers them.
/// </summary>
internal static class RefusalText
{
    public const int MostCharacters = 300;

    private const string Prefix = "not a legal link: ";

    /// <summary>Longer names are cut where the text is too long otherwise: a name may have 128 characters.</summary>
    private const int ShortName = 32;

    private const string Ellipsis = "...";

    /// <summary>More names than this are listed as far as there is room for them.</summary>
    private const int MostAtOnce = 20;

    private static readonly int[] NameLengths = [int.MaxValue, ShortName];

    /// <summary>Returns the text for an endpoint that a source may not connect to.</summary>
    /// <param name="source">The id of the appliance that connects.</param>
    /// <param name="target">The id of the appliance that listens.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="accepted">The names of those that may connect to it.</param>
    /// <param name="legal">The number of endpoints that the source may connect to.</param>
    public static string Of(string source, string target, EndpointModel endpoint, IReadOnlyList<string> accepted, int legal)
    {
        // Nearly always there is room for everything.
        if (accepted.Count <= MostAtOnce
            && Text(source, $"{target}.{endpoint.Id} ({endpoint.Transport})", accepted, legal) is var whole
            && whole.Length <= MostCharacters - Wrapping(source, target, endpoint.Id))
        {
            return whole;
        }

        var texts =
            from room in new[] { MostCharacters - Wrapping(source, target, endpoint.Id), MostCharacters }
            from length in NameLengths
            from listed in Counts(accepted, length)
            let named = $"{Cut(target, length)}.{Cut(endpoint.Id, length)} ({endpoint.Transport})"
            let text = Text(Cut(source, length), named, Listed(accepted, listed, length), legal)
            where text.Length <= room
            select text;
        return texts.First();
    }

    /// <summary>Returns the text for an endpoint of which only the contract is known.</summary>
    public static string OfAny(string source, int legal) => NameLengths
        .Select(length => Cut(source, length))
        .Select(name => $"{Prefix}{name} may not connect to this endpoint. {Instead(name, legal)}")
        .First(text => text.Length <= MostCharacters);

    /// <summary>
    /// Returns how many characters the compiler writes around the text. They are left free where names are not too long for it.
    /// </summary>
    private static int Wrapping(string source, string target, string endpoint) =>
        source.Length + target.Length + endpoint.Length + Math.Max(
            "'.Connect(.Endpoint)' is obsolete: ''".Length,
            "'.Connections.()' is obsolete: ''".Length + target.Length);

    private static string Text(string source, string endpoint, IReadOnlyList<string> accepted, int legal) =>
        $"{Prefix}{LinkRefusal.Sentence(source, endpoint, accepted)}. {Instead(source, legal)}";

    /// <summary>Says how many targets are legal.</summary>
    private static string Instead(string source, int legal) => source + legal switch
    {
        0 => " may connect to no appliance.",
        1 => " has 1 legal target.",
        _ => string.Format(CultureInfo.InvariantCulture, " has {0} legal targets.", legal),
    };

    /// <summary>Returns how many of the names may be listed, the most that can fit first: there may be thousands.</summary>
    private static IEnumerable<int> Counts(IReadOnlyList<string> names, int length)
    {
        var (most, used) = (0, 0);
        while (most < names.Count && (used += Cut(names[most], length).Length) < MostCharacters)
        {
            most++;
        }

        return Enumerable.Range(0, most).Select(fewer => most - fewer).DefaultIfEmpty(0);
    }

    /// <summary>Returns the first names, and how many more there are.</summary>
    private static IReadOnlyList<string> Listed(IReadOnlyList<string> names, int count, int length)
    {
        var listed = names.Take(count).Select(name => Cut(name, length));
        var more = names.Count - count;
        return [.. more == 0 ? listed : listed.Append(string.Format(CultureInfo.InvariantCulture, "{0} more", more))];
    }

    private static string Cut(string name, int length) => name.Length <= length
        ? name
        : name.Substring(0, length / 2) + Ellipsis + name.Substring(name.Length - length / 2 + Ellipsis.Length);
}
