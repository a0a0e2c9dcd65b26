namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class RenderVerbTests
{
    private string _root = "";

    [SetUp]
    public void Make() => _root = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Test]
    public async Task Check_says_what_would_change_and_render_does_it()
    {
        var before = await Run.OnSample($"render --out {_root}/out --check");
        var render = await Run.OnSample($"render --out {_root}/out");
        var after = await Run.OnSample($"render --out {_root}/out --check");
        var other = await Run.Of(Samples.Distributed with { Monitoring = null }, $"render --out {_root}/out --check");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before.ExitCode, Is.EqualTo(2));
            Assert.That(before.Output, Does.Contain("+ matrix.csv\n"));
            Assert.That((render.ExitCode, render.Output), Is.EqualTo((0, "")));
            Assert.That((after.ExitCode, after.Output), Is.EqualTo((0, "")));
            Assert.That(other.ExitCode, Is.EqualTo(2));
            Assert.That(other.Output, Does.Contain("- hosts/mon.example.com/etc/nftables.d/abiquo.nft\n").And.Contain("~ matrix.csv\n"));
        }
    }

    [Test]
    public async Task Drops_are_logged_by_choice_also_while_the_host_is_closed()
    {
        var render = await Run.OnSample($"render --out {_root}/out --firewall iptables --log-drops");
        Assert.That(render.ExitCode, Is.Zero, render.Error);
        foreach (var file in new[] { "abiquo.v4", "abiquo.v6", "abiquo-closed.v4", "abiquo-closed.v6" })
        {
            Assert.That(File.ReadAllText($"{_root}/out/hosts/mon.example.com/etc/iptables/{file}"), Does.Contain(" -j LOG "), file);
        }
    }

    [Test]
    public async Task What_is_in_the_way_is_named()
    {
        File.WriteAllText($"{_root}/matrix.csv", "mine");
        var run = await Run.OnSample($"render --out {_root}");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain($"{_root}/matrix.csv is in the way"));
    }

    [TestCase("firewalld")]
    [TestCase("ufw")]
    public async Task Egress_is_refused_where_it_would_not_be_written(string tool)
    {
        var run = await Run.OnSample($"render --out {_root}/out --firewall {tool} --egress");
        Assert.That(run.ExitCode, Is.EqualTo(64));
        Assert.That(run.Error, Does.Contain($"--egress is written for nftables and iptables, not for {tool}."));
        Assert.That(Directory.Exists($"{_root}/out"), Is.False);
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_is_an_error()
    {
        File.WriteAllText($"{_root}/file", "");
        var run = await Run.OnSample($"render --out {_root}/file/out");
        Assert.That(run.ExitCode, Is.EqualTo(73));
        Assert.That(run.Error, Does.Contain("could not be written").And.Contain("unchanged"));
    }
}
