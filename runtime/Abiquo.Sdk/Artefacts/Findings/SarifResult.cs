namespace Abiquo.Sdk.Artefacts.Findings;

/// <summary>One result of a SARIF log.</summary>
/// <param name="Rule">The code.</param>
/// <param name="Level">The severity.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Path">The C# expression of the part; empty for a whole document.</param>
internal sealed record SarifResult(string Rule, string Level, string Message, string Path)
{
    /// <summary>Gets the place in a document, or null for an environment that was written in C#.</summary>
    public SarifPlace? Place { get; init; }
}

/// <summary>A place in a document.</summary>
internal sealed record SarifPlace(string File, int Line, int Column);
