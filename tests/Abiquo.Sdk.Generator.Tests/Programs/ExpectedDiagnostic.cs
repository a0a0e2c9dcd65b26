using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Programs;

/// <summary>
/// A diagnostic that a program expects, written at the end of its line: <c>// error ABQ1001: part of the message</c>.
/// </summary>
internal sealed partial record ExpectedDiagnostic(int Line, DiagnosticSeverity Severity, string Id, string Message)
{
    /// <summary>Returns the diagnostics that a program expects, of which a line may have several.</summary>
    public static IReadOnlyList<ExpectedDiagnostic> In(string program) =>
    [
        .. from line in program.Split('\n').Index()
           from Match match in Comment().Matches(line.Item)
           select new ExpectedDiagnostic(
               line.Index + 1,
               Enum.Parse<DiagnosticSeverity>(match.Groups["severity"].Value, ignoreCase: true),
               match.Groups["id"].Value,
               match.Groups["message"].Value.Trim()),
    ];

    /// <summary>Returns whether a diagnostic is the expected one.</summary>
    public bool Accepts(Diagnostic diagnostic) =>
        LineOf(diagnostic) == Line && diagnostic.Severity == Severity && diagnostic.Id == Id
        && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains(Message, StringComparison.Ordinal);

    public override string ToString() => Text(Line, Severity, Id, Message);

    /// <summary>Returns a diagnostic in the notation of programs.</summary>
    public static string Text(Diagnostic diagnostic) =>
        Text(LineOf(diagnostic), diagnostic.Severity, diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture));

    // The physical line, regardless of #line directives.
    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Text(int line, DiagnosticSeverity severity, string id, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"line {line}: // {(severity == DiagnosticSeverity.Error ? "error" : "warning")} {id}: {message}");

    [GeneratedRegex(@"// (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<message>.+?)(?=$| // (error|warning) )")]
    private static partial Regex Comment();
}
