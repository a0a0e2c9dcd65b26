using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>What a client may tell the Redis that is configured by the file, tried with the daemon.</summary>
public sealed class RedisAccessTests
{
    [TestCase("SET a b", "OK")]
    [TestCase("PUBLISH a b", "0")]
    [TestCase("CONFIG REWRITE", "ERR The server is running without a config file")]
    [TestCase("FLUSHALL", "NOPERM")]
    [TestCase("FLUSHDB", "NOPERM")]
    [TestCase("SHUTDOWN NOSAVE", "NOPERM")]
    [TestCase("ACL SETUSER default +flushall", "NOPERM")]
    public void Programs_neither_empty_nor_stop_it(string command, string answer) => Assert.That(Answer(ComponentSettings.None, command), Does.StartWith(answer));

    [TestCase("requirepass", "hunter2")]
    public void A_password_of_the_operators_own_is_asked_for(string name, string value) =>
        Assert.That(Answer(new([new("Redis") { Directives = [new(name, value)] }]), "PING"), Does.StartWith("NOAUTH"));

    [Test]
    public void The_operators_own_users_are_the_only_ones() => Assert.That(
        File(new([new("Redis") { Directives = [new("aclfile", "/etc/redis/users.acl")] }])).Text,
        Does.Contain("\naclfile /etc/redis/users.acl\n").And.Not.Contain("\nuser "));

    private static string Answer(ComponentSettings settings, string command)
    {
        Shell.Require("redis-server");

        // Without a port, so that it meets no other; asked again and again until it answers.
        var file = Path.GetTempFileName();
        System.IO.File.WriteAllText(file, File(settings).Text);
        var (_, output) = Shell.Run(
            """
            d=$(mktemp -d)
            redis-server - --port 0 --unixsocket "$d/socket" --dir "$d" --appendonly no --logfile '' --daemonize no <"$1" >"$d/log" 2>&1 &
            trap 'kill $!; wait; rm -rf "$d"' EXIT
            timeout 60 sh -c 'until redis-cli -s "$1" ping 2>/dev/null | grep -qE "PONG|NOAUTH"; do :; done' sh "$d/socket" || cat "$d/log"
            redis-cli -s "$d/socket" $2
            """,
            file,
            command);
        System.IO.File.Delete(file);
        return output;
    }

    private static ArtefactFile File(ComponentSettings settings) => ConfigurationPlan.Of(Samples.Small.Resolve(), settings).Hosts
        .Single(host => host.Host == "dn.example.com").Files
        .Single(file => file.Path.EndsWith("/redis.conf", StringComparison.Ordinal));
}
