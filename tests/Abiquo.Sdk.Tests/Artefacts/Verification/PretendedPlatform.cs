using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>What the hosts of an environment would print if all were well, and then with what a test breaks.</summary>
internal sealed class PretendedPlatform(TopologyEnvironment environment)
{
    private readonly List<Func<string, ConnectionProbe, string?>> _breaks = [];
    private readonly HashSet<string> _silent = [];

    public VerificationPlan Plan { get; } = VerificationPlan.Of(environment.Resolve());

    public Func<HostProbes, NameProbe, IEnumerable<string>> Resolver { get; init; } = (_, probe) => probe.Addresses.Select(address => address.ToString());

    public Func<string, string> Edit { get; init; } = text => text;

    /// <summary>What becomes of some connections instead; the last word counts.</summary>
    public PretendedPlatform Break(string outcome, Func<string, ConnectionProbe, bool> which)
    {
        _breaks.Add((from, probe) => which(from, probe) ? outcome : null);
        return this;
    }

    /// <summary>Only what is open in the matrix.</summary>
    public PretendedPlatform BreakOpen(string outcome, Func<string, ConnectionProbe, bool> which) => Break(outcome, (from, probe) => probe.Flow is not null && which(from, probe));

    public PretendedPlatform Silence(string host)
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

    public IEnumerable<string> Culprits() => Report().Culprits.Select(culprit => $"{culprit.Cause}: {culprit.What}");

    private IEnumerable<string> Lines(HostProbes host)
    {
        yield return $$"""{"host":"{{host.Host}}","list":"{{VerificationFiles.IdOf(host)}}","probes":{{host.Count}}}""";
        foreach (var probe in host.Connections)
        {
            var outcome = _breaks.Select(one => one(host.Host, probe)).LastOrDefault(found => found is not null) ?? (probe.Flow is null ? "timeout" : "open");
            yield return $$"""{"host":"{{host.Host}}","protocol":"{{probe.Protocol.ToString().ToLowerInvariant()}}","address":"{{probe.Address}}","port":{{probe.Port}},"outcome":"{{outcome}}"}""";
        }

        foreach (var name in host.Names)
        {
            yield return $$"""{"host":"{{host.Host}}","name":"{{name.Name}}","addresses":[{{string.Join(',', Resolver(host, name).Select(address => $"\"{address}\""))}}]}""";
        }
    }
}
