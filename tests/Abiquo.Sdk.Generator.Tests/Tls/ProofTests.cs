using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>The kernel lets clients in on the port in use, and on the other one nobody.</summary>
public sealed class ProofTests
{
    [TestCase("Secure", 5671, 5672)]
    [TestCase("Usual", 5672, 5671)]
    public async Task Only_the_port_in_use_is_open(string environment, int open, int closed)
    {
        var deployment = OrdersPlatform.Environment(environment).Resolve();
        var plan = ProofPlan.Of(deployment, [.. HostFirewallFiles.Of(deployment, "nftables")], "nftables");
        var ports = plan.Probes.Where(probe => plan.Endpoints[probe.From].Name == "worker.example.com" && plan.Endpoints[probe.To].Name == "broker.example.com").ToLookup(probe => probe.IsOpen, probe => (int)probe.Port);
        Assert.That(ports[true], Has.Member(open).And.No.Member(closed));
        Assert.That(ports[false], Has.Member(closed));
        try
        {
            Assert.That((await Prover.RunAsync(plan)).Differences, Is.Empty);
        }
        catch (ProofUnavailableException problem)
        {
            Assert.Ignore(problem.Message);
        }
    }
}
