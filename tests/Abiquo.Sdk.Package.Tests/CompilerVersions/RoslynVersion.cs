using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.HostMatrix;

/// <summary>A version of the compiler that users may have.</summary>
/// <param name="Version">Of Microsoft.CodeAnalysis.CSharp.</param>
/// <param name="Analyzers">Of Microsoft.CodeAnalysis.Analyzers, which it depends on: not every exact version is on every registry (NU1603).</param>
internal sealed record RoslynHost(string Version, string Analyzers)
{
    public static readonly IReadOnlyList<RoslynHost> All =
    [
        // The oldest that we support: .NET 8 SDK, Visual Studio 17.8.
        new("4.8.0", "3.3.4"),
        // The last of version 4: .NET 9 SDK, Visual Studio 17.14.
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
