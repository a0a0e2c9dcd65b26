using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Benchmarks.Turns;
using Abiquo.Sdk.Matrix;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>What follows from an environment.</summary>
public class Artefacts : IDescribed
{
    private DistributedEnvironment _environment = null!;
    private CommunicationMatrix _matrix = null!;

    [Params(7, 105, 1_005, 10_005)]
    public int Hosts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _environment = SyntheticEnvironment.Of(Hosts);
        _matrix = _environment.Matrix();
        if (_environment.Validate().Count > 0)
        {
            throw new InvalidOperationException(_environment.Validate()[0].ToString());
        }
    }

    [Benchmark]
    [Allowed(Milliseconds = 50, At = 1_005)]
    public int Matrix_and_validation() => _environment.Matrix().Flows.Count + _environment.Validate().Count;

    [Benchmark]
    [Allowed(Milliseconds = 100, At = 1_005)]
    public int All_nftables_files() => Firewalls.Nftables(_environment, _matrix).Count;

    public string Description => FormattableString.Invariant($"{_matrix.Flows.Count:#,0} flows.");
}

/// <summary>The firewall files of all hosts.</summary>
internal static class Firewalls
{
    public static IReadOnlyList<ArtefactFile> Nftables(TopologyEnvironment environment, CommunicationMatrix matrix) =>
        [.. FirewallPlan.Of(environment, matrix).SelectMany(firewall => FirewallFormats.Write(firewall, FirewallFormats.Nftables))];
}
