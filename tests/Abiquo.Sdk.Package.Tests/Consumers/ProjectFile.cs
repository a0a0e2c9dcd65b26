namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>Writes project files as `dotnet new` does, with what a test adds to them.</summary>
internal static class ProjectFile
{
    public static string Console(params string[] items) => Write("<OutputType>Exe</OutputType>", items);

    public static string Library(params string[] items) => Write("", items);

    public static string Package(string id) => $"""<PackageReference Include="{id}" Version="{PackedFeed.Version}" />""";

    public static string Project(string path) => $"""<ProjectReference Include="{path}" />""";

    public static string Spec(string path) => $"""<TopologySpec Include="{path}" />""";

    /// <summary>
    /// Generated files are written out, so that a test can see them. Packages are not audited: an advisory about a dependency
    /// that is published tomorrow says nothing about this package's content.
    /// </summary>
    private static string Write(string outputType, string[] items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {outputType}
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", items)}
          </ItemGroup>
        </Project>
        """;
}
