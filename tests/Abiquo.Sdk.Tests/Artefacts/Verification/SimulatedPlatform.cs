using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>
/// Simulates the results of the hosts of an environment: those of a healthy platform, modified by the faults that a test injects.
/// </summary>
internal sealed class SimulatedPlatform(TopologyEnvironment environment)
{
    private readonly List<Func<string, ConnectionProbe, string?>> _breaks = [];
    private readonly HashSet<string> _silent = [];

    public VerificationPlan Plan { get; } = VerificationPlan.Of(environment.Resolve());

    public Func<HostProbes, NameProbe, IEnumerable<string>> Resolver { get; init; } =
        (_, probe) => probe.Addresses.Count == 0 ? ["192.0.2.80"] : probe.Addresses.Select(address => address.ToString());

    public Func<string, string> Edit { get; init; } = text => text;

    /// <summary>Replaces the outcome of some connections. The last replacement wins.</summary>
    public SimulatedPlatform Break(string outcome, Func<string, ConnectionProbe, bool> which)
    {
        _breaks.Add((from, probe) => which(from, probe) ? outcome : null);
        return this;
    }

    /// <summary>Replaces the outcome of connections that the matrix opens.</summary>
    public SimulatedPlatform BreakOpen(string outcome, Func<string, ConnectionProbe, bool> which) =>
        Break(outcome, (from, probe) => probe.Flow is not null && which(from, probe));

    public SimulatedPlatform Silence(string host)
    {
        _silent.Add(host);
        return this;
    }

    public IEnumerable<(string Name, string Text)> Files() => Plan.Hosts
        .Where(host => !_silent.Contains(host.Host))
        .Select(host => ($"{host.Host}.jsonl", Edit(string.Concat(Lines(host).Select(line => line + "\n")))));

    public VerificationReport Report()
    {
        var results = VerificationResults.Read(Files());
        Assert.That(results.Problems, Is.Empty);
        return VerificationReport.Of(Plan, results);
    }

    public IEnumerable<string> Diagnoses() => Report().Diagnoses.Select(diagnosis => $"{diagnosis.Cause}: {diagnosis.Message}");

    private IEnumerable<string> Lines(HostProbes host)
    {
        yield return $$"""{"host":"{{host.Host}}","list":"{{VerificationFiles.IdOf(host)}}","probes":{{host.Count}}}""";
        foreach (var probe in host.Connections)
        {
            var outcome = _breaks.Select(one => one(host.Host, probe)).LastOrDefault(found => found is not null)
                ?? (probe.Flow is null ? "timeout" : "open");
            var (protocol, address) = (probe.Protocol.ToString().ToLowerInvariant(), probe.Address);
            var target = $$""" "protocol":"{{protocol}}","address":"{{address}}","port":{{probe.Port}} """;
            yield return $$"""{"host":"{{host.Host}}",{{target}},"outcome":"{{outcome}}"}""";
        }

        foreach (var name in host.Names)
        {
            var addresses = string.Join(',', Resolver(host, name).Select(address => $"\"{address}\""));
            yield return $$"""{"host":"{{host.Host}}","name":"{{name.Name}}","addresses":[{{addresses}}]}""";
        }
    }
}
