using System.Globalization;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Represents a problem of a document with an environment or with component settings.</summary>
/// <param name="Code">
/// The code of a finding (see <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/>), or <see cref="NotAnEnvironment"/> or
/// <see cref="NotSettings"/> if the document itself is invalid.
/// </param>
/// <param name="Path">
/// The C# expression of the part with the problem, such as <c>Datacenters[1].Id</c>; empty for the whole document.
/// </param>
/// <param name="Line">The line, starting at 1.</param>
/// <param name="Column">The column, starting at 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record DocumentProblem(string Code, string Path, int Line, int Column, string Message)
{
    /// <summary>The code of a document that cannot be read as an environment.</summary>
    public const string NotAnEnvironment = "ABQ4001";

    /// <summary>The code of a document that cannot be read as component settings.</summary>
    public const string NotSettings = "ABQ4002";

    /// <summary>Gets a value indicating whether this is a recommendation: the document is valid as it is.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>Gets the word for its severity: <c>error</c>, or <c>warning</c> for a recommendation.</summary>
    public string Level => IsAdvice ? "warning" : "error";

    /// <summary>Returns the position, code, path and message in the format that compilers use after a file name.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}): {Level} {Code}: {Path}{(Path.Length == 0 ? "" : ": ")}{Message}");
}
