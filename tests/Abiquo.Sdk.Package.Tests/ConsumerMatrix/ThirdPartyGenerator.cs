using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// A third-party generator that uses an older version of Newtonsoft.Json. Its package contains a copy, as ours does; the build loads only
/// one of two analyzer files with the same name, so both generators run with the same copy.
/// </summary>
internal static class ThirdPartyGenerator
{
    private const string Id = "ThirdParty.Generator";
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
            <None Include="bin/Release/netstandard2.0/{Id}.dll" Pack="true" PackagePath="analyzers/dotnet/cs/" />
            <None Include="$(PkgNewtonsoft_Json)/lib/netstandard2.0/Newtonsoft.Json.dll" Pack="true" PackagePath="analyzers/dotnet/cs/" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Reads JSON by reflection, as most generators do; ours must not.</summary>
    public const string Source = """"
        using System.Collections.Generic;
        using Microsoft.CodeAnalysis;
        using Newtonsoft.Json;

        [Generator(LanguageNames.CSharp)]
        public sealed class ThirdPartyGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var texts = JsonConvert.DeserializeObject<Dictionary<string, string>>("{ \"greeting\": \"hello\" }");
                var constant = $"public const string Greeting = \"{texts["greeting"]}\";";
                output.AddSource("thirdparty.g.cs", $"internal static class ThirdParty {{ {constant} }}");
            });
        }
        """";

    public static string Reference => ProjectFile.Package(Id, Version);
}
