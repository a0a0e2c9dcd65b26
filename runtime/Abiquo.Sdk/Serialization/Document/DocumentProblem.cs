using System.Globalization;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Something that keeps a document from being an environment, or settings of components.</summary>
/// <param name="Code">The code of the finding (<see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/>), or <see cref="NotAnEnvironment"/> where the document itself is at fault.</param>
/// <param name="Path">The C# expression that leads to it, such as <c>Datacenters[1].Id</c>; empty for the whole environment.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record DocumentProblem(string Code, string Path, int Line, int Column, string Message)
{
    /// <summary>The document cannot be read as an environment.</summary>
    public const string NotAnEnvironment = "ABQ4001";

    /// <summary>The document cannot be read as settings of components.</summary>
    public const string NotSettings = "ABQ4002";

    /// <summary>Position, code, path and message: after the name of a file, the form in which compilers report errors.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}): error {Code}: {Path}{(Path.Length == 0 ? "" : ": ")}{Message}");
}
