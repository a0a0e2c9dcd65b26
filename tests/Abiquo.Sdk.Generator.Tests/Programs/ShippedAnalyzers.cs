using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Tests.Programs;

/// <summary>The analyzers of the package, found as the compiler finds them.</summary>
internal static class ShippedAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(TopologyGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The ids that the compiler itself reports, for stubs in the runtime.</summary>
    private static readonly ImmutableHashSet<string> Stubs = ["ABQ1001", "ABQ2001"];

    private static readonly ImmutableHashSet<string> Reported = [.. All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)];

    /// <summary>Returns whether an id is ours but neither a stub nor an analyzer reports it.</summary>
    public static bool Lack(string id) => id.StartsWith("ABQ", StringComparison.Ordinal) && !Stubs.Contains(id) && !Reported.Contains(id);
}
