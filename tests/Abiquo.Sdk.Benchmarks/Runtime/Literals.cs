using System.Collections.Immutable;
using System.Text;
using Abiquo.Sdk.Benchmarks.Generator;
using Abiquo.Sdk.Benchmarks.Interleaved;
using Abiquo.Sdk.Generator;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>
/// Compilation of a program with many literal datacenters with our analyzers enabled, compared with the same program using plain
/// records of strings.
/// </summary>
public class Literals
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(TopologyGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private string _ours = "";
    private string _plain = "";

    [Params(20, 500)]
    public int Datacenters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var rows = new StringBuilder();
        for (var i = 0; i < Datacenters; i++)
        {
            var network = FormattableString.Invariant($"10.{1 + (i / 250)}.{i % 250}");
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                        new("dc{{i}}")
                        {
                            TemplateRepository = "{{network}}.5:/opt/vm_repository",
                            RemoteServices = new() { Host = new("rs.dc{{i}}.example.com", "{{network}}.10") },
                            V2V = new() { Host = new("v2v.dc{{i}}.example.com", "{{network}}.20") },
                        },

                """);
        }

        var program = $$"""
            using System.Collections.Generic;

            public static class Program
            {
                public static object Production => new DistributedEnvironment
                {
                    Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
                    Datanode = new() { Host = new("dn1.example.com", "10.0.1.11") },
                    Monitoring = new() { Host = new("mon.example.com", "10.0.2.10") },
                    Datacenters =
                    [
            {{rows}}        ],
                };
            }
            """;
        _ours = "using Abiquo.Sdk; using Abiquo.Sdk.Platform;\n" + program;
        _plain = program + """

            public sealed record Host(string Fqdn, string Address);
            public sealed record Appliance { public required Host Host { get; init; } }
            public sealed record Datacenter(string Id)
            {
                public required string TemplateRepository { get; init; }
                public required Appliance RemoteServices { get; init; }
                public required Appliance V2V { get; init; }
            }
            public sealed record DistributedEnvironment
            {
                public required Appliance Server { get; init; }
                public required Appliance Datanode { get; init; }
                public required Appliance Monitoring { get; init; }
                public required List<Datacenter> Datacenters { get; init; }
            }
            """;
    }

    [Benchmark(Baseline = true)]
    public int Plain_records() => Compile(_plain);

    [Benchmark]
    [Target(Ratio = 1.3)]
    public int Our_types() => Compile(_ours);

    private static int Compile(string program)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = Compilations.Create(Compilations.Parse(program))
            .WithAnalyzers(Analyzers, options)
            .GetAllDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException(error.ToString())
            : diagnostics.Length;
    }
}
