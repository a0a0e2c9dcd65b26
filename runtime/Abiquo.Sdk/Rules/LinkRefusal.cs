namespace Abiquo.Sdk.Rules;

/// <summary>Creates the message that rejects a link. Compiler errors, document errors and findings share it.</summary>
internal static class LinkRefusal
{
    /// <summary>Returns a sentence that says which connection is not allowed, and who may connect instead.</summary>
    /// <param name="source">The ID of the appliance that is the source of the link.</param>
    /// <param name="endpoint">The endpoint, such as <c>Appliance.Endpoint (TCP 12345)</c>.</param>
    /// <param name="accepted">The names of the appliances that may connect to it.</param>
    public static string Sentence(string source, string endpoint, IReadOnlyList<string> accepted) =>
        $"{source} may not connect to {endpoint}, which {Accepts(accepted)}";

    private static string Accepts(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "accepts no connections",
        1 => $"accepts connections from {names[0]} only",
        _ => $"accepts connections from {string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]} only",
    };
}
