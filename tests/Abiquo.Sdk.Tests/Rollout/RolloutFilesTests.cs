using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.Rollout;
using Abiquo.Sdk.Tests.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

public sealed class RolloutFilesTests
{
    private static IEnumerable<TestCaseData<string, string>> Files()
    {
        foreach (
            var (name, environment) in new (string, TopologyEnvironment)[]
            {
                ("Distributed", Samples.Distributed), ("HighAvailability", Samples.HighAvailability)
            })
        {
            var files = Bundle.Of(environment.Resolve(), new()).ToDictionary(file => file.Path, file => file.Text);
            foreach (
                var path in new[]
                {
                    "ansible/inventory.ini",
                    "ansible/site.yml",
                    "hosts/dn1.example.com/etc/systemd/system/abiquo-firewall.service",
                    "hosts/dn1.example.com/open/etc/nftables.d/abiquo.nft"
                })
            {
                yield return new(
                    $"{name}.{(path.Contains("/open/", StringComparison.Ordinal) ? "dn1.open." : "")}{Path.GetFileName(path)}",
                    files[path])
                { TestName = $"{{m}}({name} {path})" };
            }
        }
    }

    [TestCaseSource(nameof(Files))]
    public void It_is_as_reviewed(string file, string text) => GoldenFile.Verify(file, text);

    [Test]
    public void The_list_has_every_file_of_the_host_that_is_installed()
    {
        var files = Bundle.Of(Samples.Distributed.Resolve(), new("iptables"));
        var list = Lines(files.Single(file => file.Path == "hosts/dn1.example.com/files.tsv"));
        var installed = files.Where(
            file => file.Installation is not null && file.Path.StartsWith("hosts/dn1.example.com/", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                list.Select(line => ("hosts/dn1.example.com/" + line[3], line[0])),
                Is.EquivalentTo(installed.Select(file => (file.Path, ArtefactFile.HashOf(file.Text)))));
            Assert.That(list.Select(line => line.Length), Is.All.EqualTo(15));
            Assert.That(list.SelectMany(line => line), Has.None.Empty, "an empty column would move the ones after it in sh");
        }
    }

    /// <summary>No program starts before its firewall, and none that clients connect to takes a port before the one behind it leaves it.</summary>
    [TestCase("nftables", "etc/nftables.d/abiquo.nft")]
    [TestCase("iptables", "etc/iptables/abiquo.v4 etc/iptables/abiquo.v6")]
    public void The_firewall_comes_into_effect_first_and_the_fronts_last(string firewall, string first)
    {
        var files = Bundle.Of(Samples.Distributed.Resolve(), new(firewall));
        var paths = Lines(files.Single(file => file.Path == "hosts/dn1.example.com/files.tsv")).Select(line => line[3]).ToList();
        string[] expected = first.Split(' ');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(paths.Take(expected.Length), Is.EqualTo(expected));
            Assert.That(paths.TakeLast(2), Is.EqualTo(["etc/haproxy/haproxy.cfg", "etc/maxscale.cnf"]));
        }
    }

    [TestCase("etc/../shadow", "root:root", null)]
    [TestCase("/etc/shadow", "root:root", null)]
    [TestCase("etc/a b", "root:root", null)]
    [TestCase("etc/$(reboot)", "root:root", null)]
    [TestCase("etc/one", "root:root\tx", null)]
    [TestCase("etc/one", "root:root", "true\rreboot")]
    [TestCase("etc/one", "root:root", "true\u001ereboot")]
    public void What_would_break_the_list_is_refused(string path, string owner, string? check)
    {
        ArtefactFile file = new("hosts/cloud.example.com/" + path, "") { Installation = new() { Owner = owner, Check = check } };
        Assert.That(() => RolloutFiles.Of(Samples.Distributed.Resolve(), [file]), Throws.ArgumentException);
    }

    [Test]
    public void Every_host_is_changed_by_one_play_and_clusters_one_by_one()
    {
        var steps = RolloutStep.Of(Samples.HighAvailability.Resolve());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(steps.Select(step => (step.Member, step.IsOneByOne)), Is.EqualTo(
                [
                    ("Datanode", true),
                    ("UiApi", false),
                    ("Events", false),
                    ("LoadBalancer", true),
                    ("Datacenters.RemoteServices", false),
                    ("Datacenters.V2V", false),
                    ("PublicCloudRegions.RemoteServices", false),
                    ("Monitoring", true)
                ]));
            Assert.That(steps.SelectMany(step => step.Hosts).Select(host => host.Fqdn).ToList(), Is.Unique.And.Count.EqualTo(21));
            Assert.That(
                steps[4].Hosts.Select(host => $"{host.Fqdn}"),
                Is.EqualTo(["rs1.madrid.example.com", "rs1.barcelona.example.com", "rs2.madrid.example.com", "rs2.barcelona.example.com"]),
                "no wave has both nodes of a datacenter");
        }
    }

    [Test]
    public void A_platform_that_is_not_listed_in_an_order_is_changed_in_its_own() =>
        Assert.That(
            RolloutStep.Of((Samples.Distributed with { Monitoring = null }).Resolve()).Select(step => step.Member),
            Is.EqualTo(["Datanode", "Server", "Datacenters.RemoteServices", "Datacenters.V2V"]));

    [Test]
    public void Secrets_are_named_for_the_hosts_that_need_them()
    {
        ArtefactFile file = new(
            "hosts/cloud.example.com/etc/one",
            SecretReference.To("b") + SecretReference.To("a"))
        { Installation = new() { Secrets = ["c"] } };
        var inventory = RolloutFiles.Of(Samples.Distributed.Resolve(), [file]).Single(one => one.Path == "ansible/inventory.ini").Text;
        Assert.That(
            inventory.Split('\n').Where(line => line.Contains("secret", StringComparison.Ordinal)),
            Is.EqualTo(["cloud.example.com ansible_host=10.0.0.10 abiquo_secret_names=a,b,c"]));
    }

    private static List<string[]> Lines(ArtefactFile list) =>
        [.. list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
}
