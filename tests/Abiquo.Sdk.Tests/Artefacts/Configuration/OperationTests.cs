using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>What the files say holds in operation: for hosts with IPv6 only, when a secret or a share changes, and when a program dies.</summary>
public sealed class OperationTests
{
    private static readonly ComponentSettings WithoutMaxScale = new([new("MaxScale") { IsLeftOut = true }]);

    private static readonly DistributedEnvironment IPv6 = Samples.Distributed with
    {
        Datanode = Datanode.Cluster(
            new("dn1.example.com", "2001:db8::11"), new("dn2.example.com", "2001:db8::12"), new("dn3.example.com", "2001:db8::13")),
    };

    private static readonly DistributedEnvironment Clustered = Samples.Distributed with
    {
        Datanode = Samples.Distributed.Datanode with { VirtualAddress = new("dn.example.com", "10.0.1.10") },
    };

    [Test]
    public void Nodes_of_RabbitMQ_with_IPv6_only_speak_it_to_each_other()
    {
        const string Flags = "SERVER_ADDITIONAL_ERL_ARGS=\"-proto_dist inet6_tcp\"\nCTL_ERL_ARGS=\"-proto_dist inet6_tcp\"\n";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(IPv6, "rabbitmq-env.conf"), Does.Contain(Flags).And.Contain("export ERL_EPMD_ADDRESS=2001:db8::11\n"));
            Assert.That(Text(Samples.Distributed, "rabbitmq-env.conf"), Does.Contain("export ERL_EPMD_ADDRESS=10.0.1.11\n").And.Not.Contain("inet6"));
        }
    }

    [Test]
    public void The_password_of_RabbitMQ_is_set_on_the_running_nodes_and_in_no_file_that_restarts_them()
    {
        var (conf, users) = (File(Samples.Distributed, "rabbitmq.conf"), File(Samples.Distributed, "rabbitmq-users.sh"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(conf.Installation!.Secrets, Is.Empty);
            Assert.That(conf.Text, Does.Not.Contain("default_user"));
            Assert.That(users.Installation!.Secrets, Is.EqualTo(["rabbitmq"]));
            Assert.That(users.Installation.Mode, Is.EqualTo("0700"));
            Assert.That(users.Installation.Activate, Is.EqualTo("sh \"$1\""));
            Assert.That(users.Text, Does.Not.Contain("administrator"));
            Assert.That(File(Samples.Distributed, "rabbitmq-env.conf").Installation!.Activate, Is.EqualTo("systemctl restart rabbitmq-server"));
        }
    }

    [Test]
    public void Only_HAProxy_has_a_user_without_a_password_and_only_MaxScale_one_with_it()
    {
        var (maxScale, haProxy) = (Text(Samples.Distributed, "galera-users.sql"), Text(Samples.Distributed, "galera-users.sql", WithoutMaxScale));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(maxScale, Does.Contain("DROP USER IF EXISTS 'abiquo_check'@'10.0.1.13';").And.Not.Contain("CREATE USER IF NOT EXISTS 'abiquo_check'"));
            Assert.That(maxScale, Does.Contain("ALTER USER 'maxscale'@'10.0.1.13' IDENTIFIED BY"));
            Assert.That(haProxy, Does.Contain("CREATE USER IF NOT EXISTS 'abiquo_check'@'10.0.1.13';").And.Not.Contain("CREATE USER IF NOT EXISTS 'maxscale'@").And.Contain("DROP USER IF EXISTS 'maxscale'@'10.0.1.13';"));
        }
    }

    /// <summary>With the other way, nothing logs in, and no program is missing.</summary>
    [Test]
    public void A_copy_that_blocks_nobody_has_its_account_and_asks_for_its_programs()
    {
        var settings = new ComponentSettings([new("Galera") { Directives = [new("wsrep_sst_method", "mariabackup")] }]);
        var check = File(Samples.Distributed, "99-abiquo.cnf", settings).Installation!.Check!;
        var missing = Shell.Run($"command() {{ [ \"$2\" != mariabackup ]; }}\n( {check} )", "/dev/null");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(Samples.Distributed, "99-abiquo.cnf", settings), Does.Contain("wsrep_sst_method = mariabackup\n").And.Contain("wsrep_sst_auth = mysql:\n"));
            Assert.That(Text(Samples.Distributed, "galera-users.sql", settings), Does.Contain("CREATE USER IF NOT EXISTS 'mysql'@'localhost' IDENTIFIED VIA unix_socket;"));
            Assert.That((missing.ExitCode, missing.Output.Trim()), Is.EqualTo((1, "mariabackup is missing, by which a node gets its data")));
            Assert.That(Text(Samples.Distributed, "99-abiquo.cnf"), Does.Contain("wsrep_sst_method = rsync\n").And.Not.Contain("wsrep_sst_auth"));
            Assert.That(Text(Samples.Distributed, "galera-users.sql"), Does.Not.Contain("localhost"));
            Assert.That(File(Samples.Distributed, "99-abiquo.cnf").Installation!.Check, Does.Not.Contain("mariabackup"));
        }
    }

    /// <summary>
    /// After a failover the rendered role is that of another node. A node that does not answer, or wants a password, is known to the
    /// Sentinels. Lines of Redis end with a carriage return.
    /// </summary>
    [TestCase("role:slave\\r\\nmaster_host:10.0.1.13\\r\\nmaster_port:16379\\r\\n", "", "replicaof 10.0.1.13 16379")]
    [TestCase("role:master\\r\\nconnected_slaves:2\\r\\n", "", "")]
    [TestCase("NOAUTH Authentication required.\\n", "10.0.1.13\\n16379\\n", "replicaof 10.0.1.13 16379")]
    [TestCase("", "10.0.1.12\\n16379\\n", "")]
    [TestCase("", "10.0.1.12\\n6379\\n", "", Description = "its port is another one from now on")]
    [TestCase("", "\\n", "replicaof 10.0.1.11 16379")]
    public void Redis_restarts_in_the_role_that_it_has(string replication, string master, string expected)
    {
        Shell.Require("timeout");
        var folder = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;
        try
        {
            var (file, path) = (File(Samples.Distributed, "redis.conf", host: "dn2.example.com"), Path.Combine(folder, "redis.conf"));
            System.IO.File.WriteAllText(path, file.Text);
            var client = $"case $* in '-h 10.0.1.12 -p 16379 info replication') printf '{replication}' ;; "
                + $"'-h 10.0.1.13 -p 26379 sentinel get-master-addr-by-name abiquo') printf '{master}' ;; *) exit 1 ;; esac";
            System.IO.File.WriteAllText(Path.Combine(folder, "redis-cli"), $"#!/bin/sh\n{client}\n");
            var command = file.Installation!.Activate!.Replace("/etc/redis/redis.conf", path, StringComparison.Ordinal);
            var run = Shell.Run($"chmod +x {folder}/redis-cli; PATH={folder}:$PATH; systemctl() {{ echo \"$@\"; }}\n( {command} )");
            using (Assert.EnterMultipleScope())
            {
                Assert.That(run.Output, Is.EqualTo("restart redis-server\n"));
                var roles = System.IO.File.ReadLines(path).Where(line => line.StartsWith("replicaof", StringComparison.Ordinal));
                Assert.That(string.Concat(roles), Is.EqualTo(expected));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>MaxScale reads from every node; HAProxy sends all to one.</summary>
    [Test]
    public void Reads_of_several_nodes_see_what_was_written()
    {
        Assert.That(Text(Samples.Distributed, "99-abiquo.cnf"), Does.Contain("\nwsrep_sync_wait = 1\n"));
        Assert.That(Text(Samples.Distributed, "99-abiquo.cnf", WithoutMaxScale), Does.Not.Contain("wsrep_sync_wait"));
    }

    [TestCase(false, "Redis", "MaxScale")]
    [TestCase(true, "MaxScale", "Redis")]
    public void A_virtual_address_leaves_a_host_on_which_nothing_listens_for_it(bool isLeftOut, params string[] fronts)
    {
        var text = Text(Clustered, "keepalived.conf", isLeftOut ? WithoutMaxScale : ComponentSettings.None);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                text.Split('\n').Where(line => line.Contains("ss -Hltn", StringComparison.Ordinal)).Select(line => line.Trim()),
                Is.EqualTo(fronts.Select(front =>
                    $"script \"/bin/sh -c 'ss -Hltn src 10.0.1.10:{(front == "Redis" ? 6379 : 3306)} | grep -q .'\"")));
            Assert.That(text, Does.Contain($"    track_script {{\n{string.Concat(fronts.Select(front => $"        {front}\n"))}    }}\n"));
        }
    }

    /// <summary>A program that runs and does not listen there, or listens elsewhere, serves nobody.</summary>
    [TestCase("10.0.1.10:6379", 0)]
    [TestCase("10.0.1.11:6379", 1)]
    [TestCase("10.0.1.10:6380", 1)]
    public void The_check_of_a_front_sees_who_listens(string listening, int exitCode)
    {
        Shell.Require("haproxy");
        var script = Text(Clustered, "keepalived.conf").Split('\n').First(line => line.Contains(":6379", StringComparison.Ordinal)).Split('"')[1];
        var run = Shell.Run(
            """
            unshare -n sh -ec '
                sysctl -qw net.ipv4.ip_nonlocal_bind=1
                d=$(mktemp -d)
                printf "defaults\n mode tcp\n timeout connect 1s\n timeout client 1s\n timeout server 1s\nlisten one\n bind $2\n" >$d/cfg
                haproxy -D -p $d/pid -f $d/cfg
                code=0; setpriv --reuid nobody --regid nogroup --clear-groups sh -c "$1" || code=$?
                kill $(cat $d/pid); rm -r $d; exit $code' check "$1" "$2"
            """,
            script,
            listening);
        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Output);
    }

    /// <summary>Where a program is gone on every host, the address stays, and what else is behind it goes on working.</summary>
    [Test]
    public void A_host_without_a_program_comes_after_those_with_it()
    {
        Assert.That(Text(Clustered, "keepalived.conf").Split("    weight -10\n"), Has.Length.EqualTo(3));
    }

    /// <summary>It is not known before: another one would never have the virtual address, or only where nobody looks for it.</summary>
    [TestCase("2: ens192    inet 10.0.1.11/24 brd 10.0.1.255 scope global ens192", "")]
    [TestCase("2: ens192    inet 10.0.1.111/24 brd 10.0.1.255 scope global ens192", "the interface ens192 does not have the address 10.0.1.11 of this host")]
    [TestCase("", "the interface ens192 does not have the address 10.0.1.11 of this host")]
    public void An_interface_without_the_address_of_the_host_is_refused(string shown, string message)
    {
        Shell.Require("keepalived");
        var settings = new ComponentSettings([new("Keepalived") { Directives = [new("interface", "ens192")] }]);
        var environment = Samples.Distributed with
        {
            Datanode = Samples.Distributed.Datanode with { VirtualAddress = new("dn.example.com", "10.0.1.10") },
        };
        var file = File(environment, "keepalived.conf", settings);
        var path = Path.GetTempFileName();
        System.IO.File.WriteAllText(path, file.Text);
        var (exitCode, output) = Shell.Run($"ip() {{ echo '{shown}'; }}\nkeepalived() {{ :; }}\nsetsid() {{ :; }}\n{file.Installation!.Check}", path);
        System.IO.File.Delete(path);
        Assert.That(exitCode == 0, Is.EqualTo(message.Length == 0), output);
        Assert.That(output, Does.StartWith(message));
    }

    [TestCase("10.0.1.11", "2001:db8::11", "*")]
    [TestCase("10.0.1.11", null, "10.0.1.11")]
    public void MariaDB_is_told_one_address(string one, string? other, string expected) => Assert.That(
        Text(Samples.Small with { Datanode = new() { Host = new("dn1.example.com", one, other) } }, "99-abiquo.cnf"),
        Does.Contain($"\nbind-address = {expected}\n"));

    /// <summary>Running nodes would know neither each other nor their own commands any more.</summary>
    [TestCase("same", true, true, true)]
    [TestCase("other", true, true, false)]
    [TestCase("other", false, true, true, Description = "just installed, and in no cluster yet")]
    [TestCase("other", true, false, true, Description = "stopped, as the message asks for")]
    public void Another_cookie_is_refused_while_a_node_runs(string cookie, bool isInCluster, bool isRunning, bool isAccepted)
    {
        Shell.Require("cmp");
        var folder = Directory.CreateTempSubdirectory();
        var (next, old, conf) = (Path.Combine(folder.FullName, "next"), Path.Combine(folder.FullName, "old"), Path.Combine(folder.FullName, "conf"));
        System.IO.File.WriteAllText(next, cookie);
        System.IO.File.WriteAllText(old, "same");
        System.IO.File.WriteAllText(conf, isInCluster ? "cluster_formation.peer_discovery_backend = classic_config\n" : "");
        var check = File(Samples.Distributed, ".erlang.cookie").Installation!.Check!
            .Replace("/var/lib/rabbitmq/.erlang.cookie", old, StringComparison.Ordinal)
            .Replace("/etc/rabbitmq/rabbitmq.conf", conf, StringComparison.Ordinal);
        var (exitCode, output) = Shell.Run($"systemctl() {{ {(isRunning ? "true" : "false")}; }}\n{check}", next);
        folder.Delete(recursive: true);
        Assert.That((exitCode == 0, output), Is.EqualTo((
            isAccepted,
            isAccepted ? "" : "the cookie changes: run \"systemctl stop rabbitmq-server\" on every node, apply, and start all of them\n")));
    }

    [Test]
    public void HAProxy_logs_and_cuts_no_idle_subscription() => Assert.That(Text(Samples.Distributed, "haproxy.cfg").Split('\n').Select(line => line.Trim()), Is.SupersetOf(
    [
        "chroot /var/lib/haproxy", "log stdout format raw daemon", "log global", "option tcplog", "option clitcpka", "option srvtcpka", "timeout tunnel 24d",
    ]));

    [Test]
    public void Another_share_is_mounted_on_the_next_use()
    {
        var unit = ConfigurationPlan.Of(Samples.Distributed.Resolve(), ComponentSettings.None).Hosts
            .Single(host => host.Host == "v2v.madrid.example.com").Files
            .Single(file => file.Path.EndsWith(".mount", StringComparison.Ordinal));
        Assert.That(unit.Text, Does.Contain("\nType=nfs4\nOptions=_netdev,hard,vers=4.2\n"));
        Assert.That(unit.Installation!.Activate, Does.StartWith("systemctl daemon-reload && ").And.Contain("systemctl stop opt-vm_repository.mount"));
    }

    private static string Text(TopologyEnvironment environment, string name, ComponentSettings? settings = null) =>
        File(environment, name, settings).Text;

    private static ArtefactFile File(
        TopologyEnvironment environment, string name, ComponentSettings? settings = null, string host = "dn1.example.com") => ConfigurationPlan
        .Of(environment.Resolve(), settings ?? ComponentSettings.None).Hosts
        .Single(one => one.Host == host).Files
        .Single(file => Path.GetFileName(file.Path) == name);
}
