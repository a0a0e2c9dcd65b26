using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Proofs;

/// <summary>The firewalls of the samples, proven in this kernel, also without any rights; and faults that must be reported.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Platform("Linux")]
public sealed class ProofTests : IDisposable
{
    private const string RuleFile = "hosts/dn2.example.com/etc/nftables.d/abiquo.nft";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_sample_is_proven(
        [Values(Sample.Distributed, Sample.HighAvailability, Sample.CustomSpec, Sample.Kubernetes)] string sample,
        [Values("nftables", "iptables")] string firewall)
    {
        var proof = await Sample.Named(sample).RunAsync("prove", "--firewall", firewall);
        Proof.Require(proof);
        Assert.That(proof.ExitCode, Is.EqualTo(Proof.Holds), proof.ToString());
    }

    [Test]
    public async Task A_sample_is_proven_by_a_user_without_rights(
        [Values(Sample.Distributed, Sample.HighAvailability, Sample.CustomSpec, Sample.Kubernetes)] string sample,
        [Values("nftables", "iptables")] string firewall)
    {
        OtherUser.Require();
        var readable = Sample.Named(sample).In(_folder.CopyOf(Sample.Named(sample).Folder, "program"));
        var proof = await OtherUser.Nobody(readable.Command("prove", "--firewall", firewall)).RunAsync();
        Proof.Require(proof);
        Assert.That(proof.ExitCode, Is.EqualTo(Proof.Holds), proof.ToString());
    }

    [TestCase("a rule removed", ".*zookeeper-election.*", "")]
    [TestCase("a rule added", ".*zookeeper-election.*", "$&\n\t\tip saddr 10.1.0.20 tcp dport 3888 accept")]
    [TestCase("a port changed", "dport 3888 ", "dport 3889 ")]
    [TestCase("a source widened", @"10\.9\.0\.0/24", "10.9.0.0/23")]
    public async Task A_fault_in_a_bundle_is_reported(string fault, string pattern, string replacement)
    {
        var sample = Sample.Named(Sample.Distributed);
        var bundle = _folder.PathOf("bundle");
        await sample.DoAsync("render", "--out", bundle);
        var file = Path.Combine(bundle, RuleFile);
        await File.WriteAllTextAsync(file, new Mutation(fault, pattern, replacement).Apply(await File.ReadAllTextAsync(file)));
        var proof = await sample.RunAsync("prove", "--bundle", bundle);
        Proof.Require(proof);
        Assert.That(proof.ExitCode, Is.EqualTo(Proof.Fails), proof.ToString());
    }
}
