using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.CompilerVersions;

/// <summary>A version of Roslyn that users may have.</summary>
/// <param name="Version">The version of Microsoft.CodeAnalysis.CSharp.</param>
/// <param name="Analyzers">
/// The version of its dependency Microsoft.CodeAnalysis.Analyzers, because not every registry has the exact version (NU1603).
/// </param>
internal sealed record RoslynVersion(string Version, string Analyzers)
{
    public static readonly IReadOnlyList<RoslynVersion> All =
    [
        // The oldest supported version: .NET 8 SDK, Visual Studio 17.8.
        new("4.8.0", "3.3.4"),
        // The last 4.x version: .NET 9 SDK, Visual Studio 17.14.
        new("4.14.0", "3.11.0"),
        // Newer than the SDK that builds these tests.
        new("5.12.0", "5.12.0"),
    ];

    public string Name => "roslyn-" + Version;

    public string Project => ProjectFile.Console(
        ProjectFile.Package("Microsoft.CodeAnalysis.CSharp", Version),
        ProjectFile.Package("Microsoft.CodeAnalysis.Analyzers", Analyzers),
        ProjectFile.Set("SatelliteResourceLanguages", "en"));
}
