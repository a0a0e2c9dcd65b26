using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// A generator of somebody else that needs Newtonsoft.Json too, and an older one. It brings its copy along as we bring ours; the
/// build keeps one of two files with one name, so both generators run on the same one.
/// </summary>
internal static class NeighbourGenerator
{
    private const string Id = "Neighbour.Generator";
    private const string Version = "1.0.0";

    public const string Project = $"""
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
            <PackageReference Include="Newtonsoft.Json" Version="12.0.3" GeneratePathProperty="true" />
            <None Include="bin/Release/netstandard2.0/{Id}.dll;$(PkgNewtonsoft_Json)/lib/netstandard2.0/Newtonsoft.Json.dll" Pack="true" PackagePath="analyzers/dotnet/cs/" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>It reads JSON by reflection, as most do and as ours must not.</summary>
    public const string Source = """"
        using System.Collections.Generic;
        using Microsoft.CodeAnalysis;
        using Newtonsoft.Json;

        [Generator(LanguageNames.CSharp)]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var texts = JsonConvert.DeserializeObject<Dictionary<string, string>>("{ \"greeting\": \"hello\" }");
                output.AddSource("neighbour.g.cs", $"internal static class Neighbour {{ public const string Greeting = \"{texts["greeting"]}\"; }}");
            });
        }
        """";

    public static string Reference => ProjectFile.Package(Id, Version);
}
