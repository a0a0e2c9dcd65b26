using Abiquo.Sdk.Benchmarks.Interleaved;
using Abiquo.Sdk.Resolution;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The communication matrix of an environment, its validation, and the firewall files of all its hosts.</summary>
public class Artefacts : IAnnotated
{
    private DistributedEnvironment _environment = null!;
    private Deployment _deployment = null!;

    [Params(7, 105, 1_005, 10_005)]
    public int Hosts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _environment = SyntheticEnvironment.Create(Hosts);
        _deployment = _environment.Resolve();
        if (_deployment.Validate() is { Count: > 0 } findings)
        {
            throw new InvalidOperationException(findings[0].ToString());
        }

        // What is measured is the firewalls alone: the matrix is there when they are asked for.
        _ = _deployment.Matrix;
    }

    [Benchmark]
    [Target(Milliseconds = 50, At = 1_005)]
    public int Matrix_and_validation() => _environment.Matrix().Flows.Count + _environment.Validate().Count;

    [Benchmark]
    [Target(Milliseconds = 100, At = 1_005)]
    public int All_nftables_files() => FirewallFiles.Nftables(_deployment).Count;

    public string Note => FormattableString.Invariant($"{_deployment.Matrix.Flows.Count:#,0} flows.");
}
