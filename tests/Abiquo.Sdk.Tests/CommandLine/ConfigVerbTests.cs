namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class ConfigVerbTests
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"abiquo-sdk-{Guid.NewGuid():N}.json");

    [TearDown]
    public void Delete() => File.Delete(_file);

    [Test]
    public async Task The_files_of_one_host_stand_under_their_names()
    {
        var run = await Run.OnSample("config --host dn1.example.com");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("# ---- dn1.example.com: etc/haproxy/haproxy.cfg\n").And.Contain("# ---- dn1.example.com: etc/zookeeper/conf/zoo.cfg\n").And.Not.Contain("dn2.example.com: etc"));
    }

    [Test]
    public async Task Settings_come_from_a_file()
    {
        await File.WriteAllTextAsync(_file, """{ "Redis": { "directives": { "maxmemory": "2gb" } }, "MaxScale": { "leftOut": true } }""");
        var run = await Run.Of(Samples.Distributed, ["config", "--host", "dn1.example.com", "--settings", _file]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("\nmaxmemory 2gb\n").And.Not.Contain("etc/maxscale.cnf"));
    }

    [Test]
    public async Task Every_problem_of_the_file_has_its_place()
    {
        await File.WriteAllTextAsync(_file, "{\n  \"Redis\": { \"path\": \"etc/redis.conf\", \"usr\": \"redis\" },\n  \"Postgres\": {},\n  \"HAProxy\": { \"leftOut\": \"yes\", \"directives\": { \"maxconn\": 1 } }\n}");
        var run = await Run.Of(Samples.Distributed, ["config", "--settings", _file]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Does.Contain($"{_file}(2,12): error ABQ4002: Redis: Redis: path 'etc/redis.conf' is no path"));
            Assert.That(run.Error, Does.Contain("(2,40): error ABQ4002: Redis: 'usr' is not a known member;"));
            Assert.That(run.Error, Does.Contain("(3,3): error ABQ4002: 'Postgres' is not a known member;"));
            Assert.That(run.Error, Does.Contain("expected true or false").And.Contain("expected a string, but found the number"));
        }
    }

    [TestCase("--host nowhere.example.com", 64, "'nowhere.example.com' is no host of this environment")]
    [TestCase("--settings nowhere.json", 64, "the file 'nowhere.json' cannot be read")]
    public async Task A_wrong_option_is_explained(string options, int exitCode, string message)
    {
        var run = await Run.OnSample($"config {options}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((exitCode, "")));
        Assert.That(run.Error, Does.Contain(message));
    }
}
