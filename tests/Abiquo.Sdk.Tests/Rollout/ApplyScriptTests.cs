using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>apply.sh on a host that is a folder.</summary>
public sealed class ApplyScriptTests
{
    private Sandbox _host = null!;

    private static ArtefactFile Plain { get; } = new("etc/one.conf", "one\n") { Installation = new() { Mode = "0640", Activate = "echo activated \"$1\"" } };

    private static ArtefactFile Secretive { get; } = new("etc/two.conf", $"a={SecretReference.To("a-b")}{SecretReference.To("a-b")}; c={SecretReference.To("c")}\nend\n")
    {
        Installation = new() { Mode = "0600", Check = "grep -q '^a=x.*; c=z$' \"$1\"" },
    };

    [SetUp]
    public void Make() => _host = new();

    [TearDown]
    public void Remove() => _host.Dispose();

    [Test]
    public void The_first_run_places_and_the_second_has_nothing_to_do()
    {
        _host.Render(Plain);
        var run = _host.Run("apply; apply confirm; apply; stat -c %a $root/etc/one.conf");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.Contain("+ /etc/one.conf\n").And.Contain("activated").And.Contain("changed=1\n").And.Contain("confirmed\nnothing to do\nchanged=0\n640\n"));
            Assert.That(_host.Read("etc/one.conf"), Is.EqualTo("one\n"));
        }
    }

    [Test]
    public void A_unit_with_a_backslash_in_its_name_is_a_file_like_others()
    {
        _host.Render(Plain with { Path = @"etc/opt-vm\x2drepository.mount" });
        var run = _host.Run("apply; apply confirm; apply; ls $root/etc");
        Assert.That(run.Output, Does.EndWith("changed=0\nopt-vm\\x2drepository.mount\n"));
    }

    [Test]
    public void A_command_may_have_several_lines()
    {
        _host.Render(Plain with { Installation = new() { Check = "if grep -q two \"$1\"\nthen exit 0\nfi\nprintf 'a\\nb'\nexit 1\n" } });
        Assert.That(_host.Run("apply").Output, Does.Contain("\na\nb\n"));
    }

    [Test]
    public void Check_changes_nothing()
    {
        _host.Render(Plain);
        var run = _host.Run("apply --check; echo rc=$?; ls $root/etc");
        Assert.That(run.Output, Is.EqualTo("+ /etc/one.conf\nhealth=0\nfirst=1\npending=1\nrc=2\n"));
    }

    [Test]
    public void A_file_that_differs_from_the_list_is_refused_before_anything_is_placed()
    {
        _host.Render(Plain, Secretive);
        _host.Edit("etc/one.conf", text => text + "more\n");
        _host.Edit("etc/two.conf", text => text + "more\n");
        var run = _host.Run("apply; echo rc=$?; ls $root/etc");
        Assert.That(run.Output, Does.Contain("etc/one.conf is not what was rendered").And.Contain("etc/two.conf is not what was rendered").And.EndWith("nothing is changed\nrc=1\n"));
    }

    [Test]
    public void Secrets_that_are_missing_open_or_strange_are_all_named_at_once_and_none_is_shown()
    {
        _host.Render(Secretive, new ArtefactFile("etc/three.conf", SecretReference.To("d")) { Installation = new() });
        _host.Place("etc/abiquo-sdk/secrets/a-b", "hunter2");
        _host.Place("etc/abiquo-sdk/secrets/c", "z'; rm -rf /", isPrivate: true);
        var run = _host.Run("apply; echo rc=$?");
        Assert.That(run.Output, Does.Contain("the secret a-b can be read by others").And.Contain("the secret c has a value that cannot be used").And.Contain("the secret d is missing").And.Contain("3 problems; nothing is changed\nrc=1")
            .And.Not.Contain("hunter2").And.Not.Contain("rm -rf"));
    }

    [Test]
    public void Secrets_are_put_in_and_stay_nowhere_else()
    {
        _host.Render(Secretive);
        var run = _host.Run("printf 'a-b x.Y/1=\\nc z\\n' | apply secrets; apply; echo rc=$?; printf 'a-b x.Y/1=\\nc z\\n' | apply secrets; stat -c %a $root/etc/abiquo-sdk/secrets $root/etc/abiquo-sdk/secrets/c; grep -rlF x.Y/1= $root");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_host.Read("etc/two.conf"), Is.EqualTo("a=x.Y/1=x.Y/1=; c=z\nend\n"));
            Assert.That(run.Output, Does.Contain("changed=2\n").And.Contain("rc=0\nchanged=0\n700\n600\n"));
            Assert.That(run.Output.Split('\n').Where(line => line.StartsWith(_host.Root, StringComparison.Ordinal)), Is.EquivalentTo([$"{_host.Root}/etc/two.conf", $"{_host.Root}/etc/abiquo-sdk/secrets/a-b"]));
        }
    }

    [Test]
    public void A_file_that_its_checker_refuses_stops_all_and_what_holds_secrets_is_not_quoted()
    {
        _host.Render(Plain with { Installation = new() { Check = "echo one is bad; false" } }, Secretive with { Installation = new() { Check = "cat \"$1\"; false" } });
        var run = _host.Run("printf 'a-b hunter2\\nc z\\n' | apply secrets; apply; echo rc=$?; ls $root/etc");
        Assert.That(run.Output, Does.Contain("one is bad").And.Contain("not shown").And.Not.Contain("hunter2").And.EndWith("2 problems; nothing is changed\nrc=1\nabiquo-sdk\n"));
    }

    [Test]
    public void What_cannot_be_brought_into_effect_is_taken_back()
    {
        _host.Place("etc/one.conf", "old\n");
        _host.Render(Plain with { Installation = new() { Activate = "! grep -q one \"$1\"" } }, new ArtefactFile("etc/new/deep/file", "x\n") { Installation = new() });
        var run = _host.Run("apply; echo rc=$?; ls $root/etc; apply confirm; echo rc=$?");
        Assert.That(run.Output, Does.Contain("what was there is back\nrc=1\none.conf\n").And.EndWith("rc=1\n"));
        Assert.That(_host.Read("etc/one.conf"), Is.EqualTo("old\n"));
    }

    [Test]
    public void Unconfirmed_it_goes_back_by_itself_and_until_then_nothing_else_is_applied()
    {
        _host.Place("etc/one.conf", "old\n");
        _host.Render(Plain);
        var run = _host.Run("apply --confirm-within 1; apply; echo rc=$?; while [ -e $root/var/lib/abiquo-sdk/pending ]; do :; done; apply confirm; echo rc=$?; ls $root/var/lib/abiquo-sdk");
        Assert.That(run.Output, Does.Contain("not confirmed yet").And.Contain("rc=3\n").And.Contain("nothing to confirm").And.Contain("rc=1\n"));
        Assert.That(_host.Read("etc/one.conf"), Is.EqualTo("old\n"));
    }

    [Test]
    public void Only_a_new_connection_confirms()
    {
        _host.Render(Plain);
        var run = _host.Run("export SSH_CONNECTION='10.9.0.1 40000 10.0.0.10 22'; apply; apply confirm; echo rc=$?; SSH_CONNECTION='10.9.0.1 40001 10.0.0.10 22' apply confirm; echo rc=$?");
        Assert.That(run.Output, Does.Contain("confirm over a new one\nrc=1\nconfirmed\nrc=0\n"));
    }

    [Test]
    public void Rollback_brings_back_what_was_there_before()
    {
        _host.Render(Plain, Secretive with { Text = "no secret\n", Installation = new() });
        _host.Run("apply; apply confirm");
        _host.Render(Plain with { Text = "two\n" });
        var run = _host.Run("apply; apply confirm; ls $root/etc; cat $root/etc/one.conf; apply rollback; cat $root/etc/one.conf $root/etc/two.conf; apply rollback; echo rc=$?");
        Assert.That(run.Output, Does.Contain("- /etc/two.conf\n").And.Contain("confirmed\none.conf\ntwo\n").And.Contain("one\nno secret\n").And.EndWith("rc=1\n"));
    }

    [Test]
    public void Lines_of_other_people_in_the_hosts_file_stay()
    {
        _host.Place("etc/hosts", "127.0.0.1 localhost\n10.0.0.1 mine\n");
        _host.Render(new ArtefactFile("etc/abiquo-sdk/hosts", "10.0.0.10 cloud.example.com\n") { Installation = new() });
        var first = _host.Run("apply; apply confirm; apply");
        var with = _host.Read("etc/hosts");
        _host.Render(new ArtefactFile("etc/abiquo-sdk/hosts", "10.0.0.99 cloud.example.com\n") { Installation = new() });
        _host.Run("apply; apply confirm");
        var changed = _host.Read("etc/hosts");
        _host.Render();
        _host.Run("apply; apply confirm");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Output, Does.EndWith("changed=0\n"));
            Assert.That(with, Does.StartWith("127.0.0.1 localhost\n10.0.0.1 mine\n# begin").And.Contain("\n10.0.0.10 cloud.example.com\n# end"));
            Assert.That(changed, Is.EqualTo(with!.Replace("10.0.0.10", "10.0.0.99", StringComparison.Ordinal)));
            Assert.That(_host.Read("etc/hosts"), Is.EqualTo("127.0.0.1 localhost\n10.0.0.1 mine\n"));
        }
    }

    [Test]
    public void A_file_that_its_program_writes_to_is_compared_with_what_was_installed()
    {
        _host.Render(Plain with { Installation = new() { IsRewritten = true } });
        var run = _host.Run("apply; apply confirm; echo more >>$root/etc/one.conf; apply");
        Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
        _host.Render(Plain with { Text = "two\n", Installation = new() { IsRewritten = true } });
        Assert.That(_host.Run("apply").Output, Does.Contain("~ /etc/one.conf\nchanged=1\n"));
    }

    [Test]
    public void A_sick_host_says_which_component_is_sick()
    {
        _host.Render(Plain with { Installation = new() { Health = "grep -q well \"$1\"" } });
        var run = _host.Run("apply health; apply; apply confirm; apply health; echo rc=$?; echo well >>$root/etc/one.conf; apply health; echo rc=$?");
        Assert.That(run.Output, Does.StartWith("well\n").And.Contain("error: not well: /etc/one.conf: grep -q well \"$1\"\nrc=1\nwell\nrc=0\n"));
    }

    [TestCase("apply confirm rollback", 64)]
    [TestCase("apply --wait", 64)]
    [TestCase("apply --confirm-within soon", 64)]
    [TestCase("apply confirm --check", 64)]
    [TestCase("apply --nonsense", 64)]
    [TestCase("apply --help", 0)]
    public void A_command_line_that_is_not_understood_does_nothing(string command, int exitCode)
    {
        _host.Render(Plain);
        Assert.That(_host.Run($"{command}; echo rc=$?; ls $root").Output, Does.EndWith($"rc={exitCode}\netc\n"));
    }
}
