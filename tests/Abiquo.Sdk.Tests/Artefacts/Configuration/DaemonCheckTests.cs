using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>
/// The daemon of a file accepts it, and rejects it with a fault. The tests run the check that the apply script runs before it installs the
/// file.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed class DaemonCheckTests
{
    // Some programs take seconds to read a file, and the samples have hosts with the same files: what was asked once is known.
    private static readonly ConcurrentDictionary<(string Check, string Text), Lazy<(int ExitCode, string Output)>> Answers = new();

    private static readonly (string File, string Program, string[] Faults)[] Checked =
    [
        ("haproxy.cfg", "haproxy", ["s/listen /lisen /", "s/ check$/ chek/", "s/inter 1s/inter soon/"]),
        (
            "99-abiquo.cnf",
            "mariadbd",
            ["s/bind-address/bind-adress/", "s/binlog_format = ROW/binlog_format = COLUMN/", @"s/\[mariadb\]/[mariadb/"]),
        ("zz-abiquo.cnf", "mariadbd", ["s/bind-address/bind-adress/"]),
        ("redis.conf", "redis-server", ["s/^port /prot /", "s/^appendonly yes/appendonly perhaps/"]),
        (
            "sentinel.conf",
            "redis-sentinel",
            ["s/sentinel monitor/sentinel watch/", "s/down-after-milliseconds abiquo/down-after-milliseconds nobody/"]),
        (
            "rabbitmq.conf",
            "rabbitmqctl",
            [
                "s/pause_minority/pause_minorit/",
                "s/^listeners.tcp.1 =/listeners tcp.1/",
                "s/cluster_partition_handling/cluster_partition_handing/"
            ]),
        ("zoo.cfg", "/usr/share/zookeeper/bin/zkServer.sh", ["s/^clientPort=/clientPort=x/", @"s/^(server\.1=.*):[0-9]+$/$1/"]),
        ("keepalived.conf", "keepalived", ["s/virtual_router_id .*/virtual_router_id 999/", "s/unicast_src_ip .*/unicast_src_ip nowhere/"]),
        ("opt-vm_repository.mount", "systemd-analyze", ["s/^Where=.*/Where=elsewhere/", "s/^What=/Whta=/"]),
    ];

    /// <summary>What no package puts there is not on this machine, so its check has nothing to ask.</summary>
    private const string Unpackaged = "opt/zookeeper/";

    private static IEnumerable<TestCaseData> Files()
    {
        foreach (
            var (name, environment, system) in new (string, TopologyEnvironment, HostSystem)[]
            {
                ("Distributed", Samples.Distributed, HostSystem.Debian),
                ("HighAvailability", Samples.HighAvailability, HostSystem.Debian),
                ("one datanode", OneDatanode, HostSystem.Debian),
                ("IPv6", IPv6, HostSystem.Debian),
                ("Enterprise Linux", Samples.Distributed, HostSystem.EnterpriseLinux),
                ("Enterprise Linux HighAvailability", Samples.HighAvailability, HostSystem.EnterpriseLinux),
            })
        {
            foreach (
                var host in ConfigurationPlan.Of(environment.Resolve(), new([]) { System = system })
                    .Hosts.Where(host => host.Host is "dn1.example.com" or "mon1.example.com" or "v2v.madrid.example.com"))
            {
                foreach (
                    var (file, program, faults) in host.Files.Where(file => !file.Path.StartsWith(Unpackaged, StringComparison.Ordinal)).SelectMany(
                        file => Checked.Where(known => Path.GetFileName(file.Path) == known.File)
                            .Select(known => (file, known.Program, known.Faults))))
                {
                    yield return new TestCaseData(file, program, faults)
                    {
                        TestName = $"{{m}}({name} {host.Host} {Path.GetFileName(file.Path)})"
                    };
                }
            }
        }
    }

    private static TopologyEnvironment OneDatanode =>
        Samples.Distributed with { Datanode = new() { Host = new("dn1.example.com", "10.0.1.11") } };

    private static TopologyEnvironment IPv6 => Samples.Distributed with
    {
        Datanode = Datanode.Cluster(
            new("dn1.example.com", "2001:db8::11"), new("dn2.example.com", "2001:db8::12"), new("dn3.example.com", "2001:db8::13")) with
        {
            VirtualAddress = new("datanode.example.com", "2001:db8::10"),
        },
    };

    [TestCaseSource(nameof(Files))]
    public void Its_program_accepts_it_and_refuses_it_with_a_fault(ArtefactFile file, string program, string[] faults)
    {
        Shell.Require(program);
        var text = Regex.Replace(file.Text, @"@\{secret:[a-z-]+\}", "not-a-secret");
        var (exitCode, output) = Check(file, text);
        Assert.That(exitCode, Is.Zero, output);
        using (Assert.EnterMultipleScope())
        {
            foreach (var fault in faults.Select(fault => fault.Split('/')))
            {
                var faulty = Regex.Replace(text, fault[1], fault[2], RegexOptions.Multiline);
                if (faulty != text)
                {
                    Assert.That(Check(file, faulty).ExitCode, Is.Not.Zero, $"{program} took '{fault[2]}' for '{fault[1]}'");
                }
            }
        }
    }

    /// <summary>A fault that does not change any file would test nothing.</summary>
    [Test]
    public void Every_fault_is_one()
    {
        var texts = Files()
            .Select(test => (ArtefactFile)test.Arguments[0]!)
            .ToLookup(file => Path.GetFileName(file.Path), file => file.Text);
        using (Assert.EnterMultipleScope())
        {
            foreach (var (file, _, faults) in Checked)
            {
                Assert.That(texts[file], Is.Not.Empty, file);
                Assert.That(
                    faults.Where(fault => texts[file].All(text => !Regex.IsMatch(text, fault.Split('/')[1], RegexOptions.Multiline))),
                    Is.Empty,
                    file);
            }
        }
    }

    private static (int ExitCode, string Output) Check(ArtefactFile file, string text) =>
        Answers.GetOrAdd((file.Installation!.Check!, text), _ => new(() => Run(file, text))).Value;

    private static (int ExitCode, string Output) Run(ArtefactFile file, string text)
    {
        var folder = Directory.CreateTempSubdirectory("abiquo-sdk-");
        try
        {
            var path = Path.Combine(folder.FullName, Path.GetFileName(file.Path));
            File.WriteAllText(path, text);

            // The addresses of the samples are not on this machine.
            return Shell.Run($"ip() {{ sed -n 's|^ *unicast_src_ip *\\(.*\\)| \\1/24|p' '{path}'; }}\n{file.Installation!.Check!}", path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
