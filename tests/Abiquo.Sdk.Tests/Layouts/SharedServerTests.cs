using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
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

    /// <summary>Whatever the folder that it exports, its own programs find the repository where they look for it.</summary>
    [TestCase("/opt/vm_repository", null)]
    [TestCase("/srv/exports/madrid", "What=/srv/exports/madrid\nWhere=/opt/vm_repository\nType=none\nOptions=bind\n")]
    public void The_host_itself_has_the_folder_where_its_programs_look(string folder, string? unit)
    {
        var host = ConfigurationPlan.Of(With($"10.1.0.10:{folder}").Resolve(), ComponentSettings.None).Hosts.Single(one => one.Host == "rs.madrid.example.com");
        var mount = host.Files.SingleOrDefault(file => file.Path.EndsWith(".mount", StringComparison.Ordinal));
        Assert.That(mount?.Text, unit is null ? Is.Null : Does.Contain(unit));
        Assert.That(host.Files.Where(file => file.Path.EndsWith(".automount", StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>Each of the hosts that may have the address lets the others in, and none of them mounts itself.</summary>
    [TestCase("10.0.1.10")]
    [TestCase("datanode.example.com")]
    public async Task A_share_at_a_virtual_address_is_at_the_hosts_that_may_have_it(string server)
    {
        var environment = With($"{server}:/opt/vm_repository") with
        {
            Datanode = Datanode.Cluster(new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "10.0.1.12"), new("dn3.example.com", "10.0.1.13")) with
            {
                VirtualAddress = new("datanode.example.com", "10.0.1.10"),
            },
        };
        var nfs = environment.Matrix().Flows.Where(flow => flow.Rule.Id == "v2v-nfs" && flow.From.Host.Contains("madrid", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(nfs.Select(flow => $"{flow.To.Host} {flow.To.Address} {flow.Nodes}"), Is.EqualTo(
                ["datanode.example.com 10.0.1.10 dn1.example.com, dn2.example.com, dn3.example.com"]));
            Assert.That(environment.Validate(), Is.Empty);
            Assert.That((await Kernel.ProveAsync(Kernel.Plan(environment, "nftables", withEgress: true))).Differences, Is.Empty);
        }
    }

    [TestCaseSource(nameof(Shares))]
    public async Task The_kernel_agrees(string share) =>
        Assert.That((await Kernel.ProveAsync(Kernel.Plan(With(share), "nftables", withEgress: true))).Differences, Is.Empty);

    [TestCaseSource(nameof(Shares))]
    public void Every_artefact_is_written(string share) => Assert.That(
        TopologyDiagram.Of(With(share).Resolve(), DiagramDetail.Hosts).Nodes.SelectMany(node => node.Hosts).Select(host => host.Name),
        Has.Exactly(2).EqualTo("rs.madrid.example.com"), "as itself, and as the template repository");

    [TestCaseSource(nameof(Shares))]
    public void It_is_sound(string share) => Assert.That(With(share).Validate(), Is.Empty);

    private static DistributedEnvironment With(string share) =>
        Samples.Small with { Datacenters = [Samples.Madrid with { TemplateRepository = NfsShare.Parse(share) }, Samples.Barcelona] };
}
