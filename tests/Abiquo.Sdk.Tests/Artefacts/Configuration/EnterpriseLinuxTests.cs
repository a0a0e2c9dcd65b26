using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Where the system is Enterprise Linux, files, units and libraries are those of its packages.</summary>
public sealed class EnterpriseLinuxTests
{
    private static readonly ComponentSettings EnterpriseLinux = ComponentSettings.None with { System = HostSystem.EnterpriseLinux };

    [TestCase("Galera", HostSystem.Debian, "etc/mysql/mariadb.conf.d/99-abiquo.cnf", "wsrep_provider = /usr/lib/galera/libgalera_smm.so", "mariadb")]
    [TestCase("Galera", HostSystem.EnterpriseLinux, "etc/my.cnf.d/zz-abiquo.cnf", "wsrep_provider = /usr/lib64/galera/libgalera_smm.so", "mariadb")]
    [TestCase("Redis", HostSystem.Debian, "etc/redis/redis.conf", "logfile /var/log/redis/redis-server.log", "redis-server")]
    [TestCase("Redis", HostSystem.EnterpriseLinux, "etc/redis/redis.conf", "logfile /var/log/redis/redis.log", "redis")]
    [TestCase("Sentinel", HostSystem.Debian, "etc/redis/sentinel.conf", "logfile /var/log/redis/redis-sentinel.log", "redis-sentinel")]
    [TestCase("Sentinel", HostSystem.EnterpriseLinux, "etc/redis/sentinel.conf", "logfile /var/log/redis/sentinel.log", "redis-sentinel")]
    [TestCase("HAProxy", HostSystem.Debian, "etc/haproxy/haproxy.cfg", "stats socket /run/haproxy/admin.sock mode 660", "haproxy")]
    [TestCase("HAProxy", HostSystem.EnterpriseLinux, "etc/haproxy/haproxy.cfg", "stats socket /var/lib/haproxy/stats mode 660", "haproxy")]
    [TestCase("MaxScale", HostSystem.Debian, "etc/maxscale.cnf", "[maxscale]", "maxscale")]
    [TestCase("MaxScale", HostSystem.EnterpriseLinux, "etc/maxscale.cnf", "[maxscale]", "maxscale")]
    [TestCase("RabbitMQ", HostSystem.Debian, "etc/rabbitmq/rabbitmq.conf", "cluster_partition_handling = pause_minority", "rabbitmq-server")]
    [TestCase("RabbitMQ", HostSystem.EnterpriseLinux, "etc/rabbitmq/rabbitmq.conf", "cluster_partition_handling = pause_minority", "rabbitmq-server")]
    [TestCase("Zookeeper", HostSystem.Debian, "etc/zookeeper/conf/zoo.cfg", "dataDir=/var/lib/zookeeper", "zookeeper")]
    [TestCase("Zookeeper", HostSystem.EnterpriseLinux, "opt/zookeeper/conf/zoo.cfg", "dataDir=/var/lib/zookeeper", "zookeeper")]
    public void A_component_is_where_its_packages_put_it(string component, HostSystem system, string path, string line, string unit)
    {
        var file = Files(Samples.Distributed, "dn2.example.com", new([]) { System = system }).Single(one => one.Path == path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Text, Does.Contain(line), component);
            Assert.That(file.Installation!.Activate, Does.Match($"(^|\n)systemctl [a-z-]+ {unit}$"));
        }
    }

    [TestCase(HostSystem.Debian)]
    [TestCase(HostSystem.EnterpriseLinux)]
    public void Keepalived_and_KairosDB_are_in_the_same_place(HostSystem system)
    {
        var balancer = Files(Samples.HighAvailability, "lb1.example.com", new([]) { System = system });
        var monitoring = Files(Samples.HighAvailability, "mon1.example.com", new([]) { System = system });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(monitoring.Concat(balancer).Select(file => file.Path), Does.Contain("etc/keepalived/keepalived.conf"));
            Assert.That(monitoring.Select(file => file.Path), Does.Contain("opt/kairosdb/conf/kairosdb.properties"));
        }
    }

    [Test]
    public void One_host_may_have_another_system()
    {
        var settings = EnterpriseLinux with { Systems = [new("dn2.example.com", HostSystem.Debian)] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Paths("dn1.example.com"), Does.Contain("etc/my.cnf.d/zz-abiquo.cnf"));
            Assert.That(Paths("dn2.example.com"), Does.Contain("etc/mysql/mariadb.conf.d/99-abiquo.cnf"));
            Assert.That(Paths("dn3.example.com"), Does.Contain("etc/my.cnf.d/zz-abiquo.cnf"));
        }

        IEnumerable<string> Paths(string host) => Files(Samples.Distributed, host, settings).Select(file => file.Path);
    }

    [Test]
    public void The_operators_own_places_win()
    {
        var settings = EnterpriseLinux with
        {
            Components =
            [
                new("Galera") { Path = "/etc/my.cnf.d/own.cnf", User = "own", Data = "/srv/mysql", Directives = [new("wsrep_provider", "/usr/lib64/galera-4/libgalera_smm.so")] },
                new("Redis") { Path = "/etc/redis.conf" },
            ],
        };
        var files = Files(Samples.Distributed, "dn1.example.com", settings);
        var database = files.Single(file => file.Path == "etc/my.cnf.d/own.cnf");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(database.Text, Does.Contain("user = own\ndatadir = /srv/mysql\n").And.Contain("wsrep_provider = /usr/lib64/galera-4/libgalera_smm.so\n"));
            Assert.That(database.Installation!.Activate, Does.Contain("[ -e /srv/mysql/grastate.dat ]"));
            Assert.That(files.Select(file => file.Path), Does.Contain("etc/redis.conf").And.Not.Contain("etc/redis/redis.conf"));
        }
    }

    /// <summary>Its own check needs its program, which no package puts anywhere; the one of Debian is asked about the same text.</summary>
    [Test]
    public void The_file_of_Zookeeper_says_the_same()
    {
        var texts = new[] { ComponentSettings.None, EnterpriseLinux }
            .Select(settings => Files(Samples.Distributed, "dn1.example.com", settings).Single(file => Path.GetFileName(file.Path) == "zoo.cfg").Text);
        Assert.That(texts.Distinct(), Has.Exactly(1).Items);
    }

    /// <summary>The packages' own files in the same folder set the address too, and turn the cluster off.</summary>
    [Test]
    public void The_file_of_MariaDB_wins_over_those_of_the_packages()
    {
        Shell.Require("mariadbd");
        var folder = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;
        try
        {
            var file = Files(Samples.Distributed, "dn1.example.com", EnterpriseLinux).Single(one => one.Path.StartsWith("etc/my.cnf.d/", StringComparison.Ordinal));
            Directory.CreateDirectory($"{folder}/my.cnf.d");
            File.WriteAllText($"{folder}/my.cnf", $"!includedir {folder}/my.cnf.d\n");
            File.WriteAllText($"{folder}/my.cnf.d/galera.cnf", "[mysqld]\nbind-address=0.0.0.0\nwsrep_cluster_address=dummy://\n");
            File.WriteAllText($"{folder}/my.cnf.d/mariadb-server.cnf", "[mysqld]\ndatadir=/var/lib/mysql\n[galera]\n");
            File.WriteAllText($"{folder}/my.cnf.d/{Path.GetFileName(file.Path)}", file.Text);
            var read = Shell.Run("mariadbd --defaults-file=\"$1\" --help --verbose 2>/dev/null | grep -E '^(bind-address|wsrep-cluster-address) '", $"{folder}/my.cnf").Output;
            Assert.That(read, Does.Match("bind-address +10[.]0[.]1[.]11\n").And.Match("wsrep-cluster-address +gcomm://10[.]0[.]1[.]11:4567,"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void An_exception_for_no_host_and_two_for_one_are_problems()
    {
        ComponentSettings settings = new([])
        {
            Systems = [new("dn9.example.com", HostSystem.EnterpriseLinux), new("dn2.example.com", HostSystem.Debian), new("DN2.example.com", HostSystem.EnterpriseLinux)],
        };
        string[] expected =
        [
            "Systems: 'dn9.example.com' is no host of this environment; did you mean 'dn1.example.com'?",
            "Systems: 'dn2.example.com' has Debian and EnterpriseLinux; keep one.",
        ];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ConfigurationPlan.Of(Samples.Distributed.Resolve(), settings).Problems, Is.EqualTo(expected));
            Assert.That(Bundle.Prepare(Samples.Distributed.Resolve(), new() { Settings = settings }).Problems, Is.EqualTo(expected));
        }
    }

    private static IReadOnlyList<ArtefactFile> Files(TopologyEnvironment environment, string host, ComponentSettings settings) =>
        ConfigurationPlan.Of(environment.Resolve(), settings).Hosts.Single(one => one.Host == host).Files;
}
