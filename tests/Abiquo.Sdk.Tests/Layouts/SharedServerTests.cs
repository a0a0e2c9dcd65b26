using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Tests.Proof;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>A template repository that a host of the platform serves: the host's firewall lets the others in, and nobody mounts himself.</summary>
public sealed class SharedServerTests
{
    private static readonly string[] Shares = ["10.1.0.10:/opt/vm_repository", "rs.madrid.example.com:/opt/vm_repository"];

    [TestCaseSource(nameof(Shares))]
    public void The_others_connect_to_the_host(string share)
    {
        var deployment = With(share).Resolve();
        var nfs = deployment.Matrix.Flows.Where(flow => flow.Rule.To == "TemplateRepository" && flow.From.Host.Contains("madrid", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(nfs.Select(flow => $"{flow.From.Host} {flow.To.Host} {flow.To.Address} {flow.Service} {flow.Nodes}"), Is.EqualTo(
                ["v2v.madrid.example.com rs.madrid.example.com 10.1.0.10 2049/tcp rs.madrid.example.com"]));
            Assert.That(Explanation.Of(deployment, "v2v.madrid.example.com", "rs.madrid.example.com", ServiceFilter.Parse("2049")).IsOpen);
            Assert.That(
                FirewallPlan.Of(deployment).Single(firewall => firewall.Host == "rs.madrid.example.com").Inbound.Select(rule => rule.Rule.Id),
                Has.Member("v2v-nfs"));
        }
    }

    [TestCaseSource(nameof(Shares))]
    public void The_others_mount_it(string share) => Assert.That(
        ConfigurationPlan.Of(With(share).Resolve(), ComponentSettings.None).Hosts
            .Where(host => host.Files.Any(file => file.Path.EndsWith("opt-vm_repository.mount", StringComparison.Ordinal)))
            .Select(host => host.Host),
        Is.EqualTo(["v2v.madrid.example.com", "rs.barcelona.example.com", "v2v.barcelona.example.com"]));

    [TestCaseSource(nameof(Shares))]
    public async Task The_kernel_agrees(string share) =>
        Assert.That((await Kernel.ProveAsync(Kernel.Plan(With(share), "nftables", withEgress: true))).Differences, Is.Empty);

    [TestCaseSource(nameof(Shares))]
    public void It_is_sound(string share) => Assert.That(With(share).Validate(), Is.Empty);

    private static TopologyEnvironment With(string share) =>
        Samples.Small with { Datacenters = [Samples.Madrid with { TemplateRepository = NfsShare.Parse(share) }, Samples.Barcelona] };
}
