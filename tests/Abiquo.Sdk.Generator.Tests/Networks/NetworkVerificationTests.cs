using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>What is said of a running platform whose hosts have addresses on further networks.</summary>
public sealed class NetworkVerificationTests
{
    private static readonly VerificationPlan Plan = VerificationPlan.Of(VaultPlatform.Environment("Multi").Resolve());

    [Test]
    public void All_is_well_where_what_should_be_closed_is_closed() => Assert.That(Diagnoses((_, _) => false), Is.Empty);

    [Test]
    public void A_port_that_is_open_at_a_further_address_is_found() => Assert.That(
        Diagnoses((from, probe) => from == "d1.example.com" && probe is { To: "d2.example.com", Port: 22 } && $"{probe.Address}" == "192.168.10.22"),
        Is.EqualTo(["open-port: the firewall of d2.example.com lets d1.example.com in on 22/tcp, which no rule allows"]));

    [Test]
    public void A_further_address_to_which_there_is_no_path_is_no_firewall() => Assert.That(
        Diagnoses((_, probe) => probe.To == "d2.example.com" && $"{probe.Address}" == "10.0.0.22"),
        Is.EqualTo(["no-firewall: d2.example.com has no firewall in effect: the ports that should be closed can be reached"]));

    private static IEnumerable<string> Diagnoses(Func<string, ConnectionProbe, bool> isLetIn)
    {
        var results = VerificationResults.Read(Plan.Hosts.Select(host => (host.Host, Text(host, isLetIn))));
        Assert.That(results.Problems, Is.Empty);
        return VerificationReport.Of(Plan, results).Diagnoses.Select(diagnosis => $"{diagnosis.Cause}: {diagnosis.Message}");
    }

    private static string Text(HostProbes host, Func<string, ConnectionProbe, bool> isLetIn) => string.Join('\n', [
        $$"""{"host":"{{host.Host}}","list":"{{VerificationFiles.IdOf(host)}}","probes":{{host.Count}}}""",
        .. host.Connections.Select(probe => (Probe: probe, IsOpen: probe.Flow is not null || isLetIn(host.Host, probe))).Select(tried =>
            $$"""{"host":"{{host.Host}}","protocol":"tcp","address":"{{tried.Probe.Address}}","port":{{tried.Probe.Port}},"outcome":"{{(tried.IsOpen ? "open" : "timeout")}}"}"""),
        .. host.Names.Select(name =>
            $$"""{"host":"{{host.Host}}","name":"{{name.Name}}","addresses":[{{string.Join(',', name.Addresses.Select(address => $"\"{address}\""))}}]}"""),
    ]);
}
