using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>Writes project files like those of <c>dotnet new</c>, with additional items and properties.</summary>
internal static class ProjectFile
{
    public static string Console(params string[] groups) => Write([Set("OutputType", "Exe"), .. groups]);

    public static string Library(params string[] groups) => Write(groups);

    public static string Package(string id) => Package(id, PackedFeed.Version);

    public static string Package(string id, string version) => Item($"""<PackageReference Include="{id}" Version="{version}" />""");

    public static string Project(string path) => Item($"""<ProjectReference Include="{path}" />""");

    public static string Spec(string path) => Item($"""<TopologySpec Include="{path}" />""");

    public static string Item(string item) => $"<ItemGroup>{item}</ItemGroup>";

    /// <summary>Returns a group that sets a property; the last one wins.</summary>
    public static string Set(string property, string value) => $"<PropertyGroup><{property}>{value}</{property}></PropertyGroup>";

    /// <summary>
    /// Generated files are written to disk, so that tests can find them. NuGet audit is off: a new advisory about a dependency must not
    /// fail these tests, which are about the content of our packages.
    /// </summary>
    private static string Write(string[] groups) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          </PropertyGroup>
          {string.Join("\n  ", groups)}
        </Project>
        """;
}
