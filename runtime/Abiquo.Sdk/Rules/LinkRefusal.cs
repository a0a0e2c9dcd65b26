namespace Abiquo.Sdk.Rules;

/// <summary>The sentence that refuses a link, the same from the compiler, for a document and in a finding.</summary>
internal static class LinkRefusal
{
    /// <summary>Says who may not connect to what, and who may.</summary>
    /// <param name="source">The id of the appliance that wants to connect.</param>
    /// <param name="endpoint">The endpoint, such as <c>Appliance.Endpoint (TCP 12345)</c>.</param>
    /// <param name="accepted">Who may connect to it, by name.</param>
    public static string Sentence(string source, string endpoint, IReadOnlyList<string> accepted) =>
        $"{source} may not connect to {endpoint}, which {Accepts(accepted)}";

    private static string Accepts(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "accepts no connections",
        1 => $"accepts connections from {names[0]} only",
        _ => $"accepts connections from {string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]} only",
    };
}
