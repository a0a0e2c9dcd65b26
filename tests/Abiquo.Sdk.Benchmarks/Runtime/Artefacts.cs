using Abiquo.Sdk.Benchmarks.Interleaved;
using Abiquo.Sdk.Matrix;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The communication matrix of an environment, its validation, and the firewall files of all its hosts.</summary>
public class Artefacts : IAnnotated
{
    private DistributedEnvironment _environment = null!;
    private CommunicationMatrix _matrix = null!;

    [Params(7, 105, 1_005, 10_005)]
    public int Hosts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _environment = SyntheticEnvironment.Create(Hosts);
        _matrix = _environment.Matrix();
        if (_environment.Validate().Count > 0)
        {
            throw new InvalidOperationException(_environment.Validate()[0].ToString());
        }
    }

    [Benchmark]
    [Target(Milliseconds = 50, At = 1_005)]
    public int Matrix_and_validation() => _environment.Matrix().Flows.Count + _environment.Validate().Count;

    [Benchmark]
    [Target(Milliseconds = 100, At = 1_005)]
    public int All_nftables_files() => FirewallFiles.Nftables(_environment, _matrix).Count;

    public string Note => FormattableString.Invariant($"{_matrix.Flows.Count:#,0} flows.");
}
