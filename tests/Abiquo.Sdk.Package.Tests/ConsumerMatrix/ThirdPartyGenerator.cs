using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// A third-party generator that uses an older version of a library that ours uses too. Its package contains a copy, as ours does; the
/// build loads only one of two analyzer files with the same name, so both generators run with the same copy.
/// </summary>
/// <param name="Name">The name of the class that it generates.</param>
/// <param name="Library">The library.</param>
/// <param name="LibraryVersion">The version of the library.</param>
/// <param name="Greeting">C# that makes the text "hello" with the library.</param>
internal sealed record ThirdPartyGenerator(string Name, string Library, string LibraryVersion, string Greeting)
{
    private const string Version = "1.0.0";

    /// <summary>Gets one that reads JSON by reflection, as most generators do; ours must not.</summary>
    public static ThirdPartyGenerator OfJson { get; } = new(
        "ThirdPartyJson",
        "Newtonsoft.Json",
        "12.0.3",
        """Newtonsoft.Json.JsonConvert.DeserializeObject<System.Collections.Generic.List<string>>("[\"hello\"]")[0]""");

    /// <summary>
    /// Gets one that renders a template with the engine's own functions and a model found by reflection; ours has neither.
    /// </summary>
    public static ThirdPartyGenerator OfTemplates { get; } = new(
        "ThirdPartyTemplates",
        "Scriban.Signed",
        "7.2.1",
        """Scriban.Template.Parse("{{ word | string.downcase }}").Render(new { Word = "HELLO" })""");

    public static IReadOnlyList<ThirdPartyGenerator> All => [OfJson, OfTemplates];

    public string Reference => ProjectFile.Package(Id, Version);

    public string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>12</LangVersion>
            <AssemblyName>{Id}</AssemblyName>
            <Version>{Version}</Version>
            <NuGetAudit>false</NuGetAudit>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" />
            <PackageReference Include="{Library}" Version="{LibraryVersion}" GeneratePathProperty="true" />
            <None Include="bin/Release/netstandard2.0/{Id}.dll" Pack="true" PackagePath="analyzers/dotnet/cs/" />
            <None Include="$(Pkg{Library.Replace('.', '_')})/lib/netstandard2.0/{Library}.dll"
                  Pack="true" PackagePath="analyzers/dotnet/cs/" />
          </ItemGroup>
        </Project>
        """;

    public string Source => $$"""
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class {{Name}}Generator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var greeting = {{Greeting}};
                output.AddSource(
                    "{{Name}}.g.cs", "internal static class {{Name}} { public const string Greeting = \"" + greeting + "\"; }");
            });
        }
        """;

    private string Id => Name + ".Generator";
}
