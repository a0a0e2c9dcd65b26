using System.Diagnostics;
using System.Globalization;
using Abiquo.Sdk.Benchmarks.Turns;
using Abiquo.Sdk.CommandLine;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The nftables files of all hosts, here and by Debian's capirca, which is given the same flows. Neither counts the start of its process.</summary>
public class BesideCapirca : ISkippable
{
    /// <summary>The one that finds the packages of Debian, whatever else is first in the path.</summary>
    private const string DebiansPython = "/usr/bin/python3";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"abiquo-capirca-{Environment.ProcessId}");
    private DistributedEnvironment _environment = null!;

    [Params(105, 1_005)]
    public int Hosts { get; set; }

    public string? WhySkipped { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        if (Python("-c", "import capirca.lib.nftables") is null)
        {
            WhySkipped = "there is no capirca here (apt install python3-capirca).";
            return;
        }

        _environment = SyntheticEnvironment.Of(Hosts);
        CapircaPolicy.Write(_folder, _environment.Matrix());
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public TimeSpan Capirca() =>
        double.TryParse(Python(Path.Combine(AppContext.BaseDirectory, "Runtime", "capirca-nftables.py"), _folder), CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException("capirca failed");

    [Benchmark]
    [Allowed(Ratio = 0.05)]
    public int Matrix_and_nftables_files() => Firewalls.Nftables(_environment, _environment.Matrix()).Count;

    private static string? Python(params string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(File.Exists(DebiansPython) ? DebiansPython : "python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = python.StandardError.ReadToEndAsync();
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A matrix as capirca reads it: what there is, and for each host who may connect to which port.</summary>
internal static class CapircaPolicy
{
    public static void Write(string folder, CommunicationMatrix matrix)
    {
        Directory.CreateDirectory(folder);
        var terms = matrix.Flows
            .Where(flow => flow.From.Address is not null && flow.Port > 0)
            .SelectMany(flow => flow.Nodes, (flow, node) => (node, flow));
        foreach (var host in terms.GroupBy(term => term.node))
        {
            File.WriteAllText(Path.Combine(folder, host.Key + ".terms"), string.Concat(host
                .GroupBy(term => (term.flow.Protocol, term.flow.Port))
                .Select(term => $"{term.Key.Protocol.ToString().ToLowerInvariant()} {term.Key.Port} {string.Join(" ", term.Select(one => one.flow.From.Address).Distinct())}\n")));
        }
    }
}
