using System.Diagnostics;
using System.Text.Json;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.Rollout;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>What Ansible reads from the rendered files. Skipped if Ansible is not installed.</summary>
public sealed class AnsibleTests
{
    private string _root = "";

    private static IEnumerable<TestCaseData<TopologyEnvironment>> Environments() =>
    [
        new(Samples.Distributed) { TestName = "{m}(distributed sample)" },
        new(Samples.HighAvailability) { TestName = "{m}(high availability sample)" },
        new(
            Samples.Distributed with
            {
                Server = new() { Host = new("1.2-3.example.com", "10.0.0.10", "2001:db8::1") }
            }) { TestName = "{m}(a name of digits, IPv4 and IPv6)" },
    ];

    [SetUp]
    public void Make() => _root = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [TestCaseSource(nameof(Environments))]
    public void The_inventory_is_the_model(TopologyEnvironment environment)
    {
        new BundleFolder(_root).Write(Bundle.Of(environment.Resolve(), new()));
        using var list = JsonDocument.Parse(Run("ansible-inventory", "--list").Output);
        var addresses = list.RootElement.GetProperty("_meta").GetProperty("hostvars").EnumerateObject()
            .ToDictionary(host => host.Name, host => host.Value.GetProperty("ansible_host").GetString());
        var hosts = RolloutStep.Of(environment.Resolve()).SelectMany(step => step.Hosts).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(addresses, Is.EqualTo(hosts.ToDictionary(host => $"{host.Fqdn}", host => (string?)$"{host.Addresses.First()}")));
            Assert.That(
                Texts(list, "abiquo", "children").Select(group => string.Join(' ', Texts(list, group, "hosts"))),
                Is.EqualTo(RolloutStep.Of(environment.Resolve()).Select(step => string.Join(' ', step.Hosts.Select(host => host.Fqdn)))));
            Assert.That(
                Texts(list, "abiquo_datacenter_madrid", "hosts"),
                Is.EquivalentTo(hosts.Select(host => $"{host.Fqdn}").Where(name => name.Contains(".madrid.", StringComparison.Ordinal))));
        }
    }

    [TestCaseSource(nameof(Environments))]
    public void The_playbook_is_one(TopologyEnvironment environment)
    {
        new BundleFolder(_root).Write(Bundle.Of(environment.Resolve(), new()));
        var plays = Run("ansible-playbook", "site.yml", "--list-tasks");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plays.ExitCode, Is.Zero, plays.Output);
            Assert.That(
                plays.Output.Split('\n').Count(line => line.StartsWith("  play #", StringComparison.Ordinal)),
                Is.EqualTo(1 + RolloutStep.Of(environment.Resolve()).Count));
        }
    }

    [TestCase("inventory.ini", "[abiquo:children]", "[abiquo:childern]")]
    [TestCase("inventory.ini", "[abiquo:children]", "[abiquo")]
    [TestCase("site.yml", "ansible.builtin.command:", "ansible.builtin.comand:")]
    [TestCase("site.yml", "  tasks:", "  taks:")]
    [TestCase("site.yml", "apply.yml", "aply.yml")]
    [TestCase("group_vars/all.yml", "abiquo_secrets: {}", "abiquo_secrets: {")]
    public void A_mutant_is_refused(string file, string find, string put)
    {
        new BundleFolder(_root).Write(Bundle.Of(Samples.Distributed.Resolve(), new()));
        var path = Path.Combine(_root, "ansible", file);
        Assert.That(File.ReadAllText(path), Does.Contain(find));
        File.WriteAllText(path, File.ReadAllText(path).Replace(find, put, StringComparison.Ordinal));
        Assert.That(
            Run("ansible-inventory", "--list").ExitCode + Run("ansible-playbook", "site.yml", "--syntax-check").ExitCode,
            Is.Not.Zero);
    }

    private static List<string> Texts(JsonDocument list, string group, string member) =>
        [.. list.RootElement.GetProperty(group).GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];

    private (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.Combine(_root, "ansible") };
        start.Environment["ANSIBLE_LOCAL_TEMP"] = Path.Combine(_root, "tmp");
        try
        {
            var run = ProcessRun.Of(start);
            return (run.ExitCode, run.Output + (run.ExitCode == 0 ? "" : run.Error));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"{program} is not installed");
            throw;
        }
    }
}
