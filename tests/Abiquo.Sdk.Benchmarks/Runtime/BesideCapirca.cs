using System.Diagnostics;
using System.Globalization;
using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>
/// The nftables files of all hosts, written by us and by Debian's capirca from the same flows. Process start is counted for neither.
/// </summary>
public class BesideCapirca : ISkippable
{
    /// <summary>The interpreter that finds Debian's packages, whichever one comes first in the PATH.</summary>
    private const string DebianPython = "/usr/bin/python3";

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Runtime", "capirca-nftables.py");

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"abiquo-capirca-{Environment.ProcessId}");
    private DistributedEnvironment _environment = null!;

    [Params(105, 1_005)]
    public int Hosts { get; set; }

    public string? SkipReason { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        if (Python("-c", "import capirca.lib.nftables") is null)
        {
            SkipReason = "capirca is not installed (apt install python3-capirca).";
            return;
        }

        _environment = SyntheticEnvironment.Create(Hosts);
        CapircaTerms.Write(_folder, _environment.Matrix());
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public TimeSpan Capirca() =>
        double.TryParse(Python(Script, _folder), CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException("capirca failed.");

    [Benchmark]
    [Target(Ratio = 0.05)]
    public int Matrix_and_nftables_files() => FirewallFiles.Nftables(_environment.Resolve()).Count;

    /// <summary>Runs Python and returns its standard output, or null if it failed or is not installed.</summary>
    private static string? Python(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(File.Exists(DebianPython) ? DebianPython : "python3", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var python = Process.Start(start)!;
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
