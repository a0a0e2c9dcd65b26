namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>How apply.sh installs files.</summary>
public sealed class ApplyScriptTests : ApplyScriptFixture
{
    [Test]
    public void The_first_run_places_and_the_second_has_nothing_to_do()
    {
        Host.Render(Plain);
        var run = Host.Run("apply; apply confirm; apply; stat -c %a $root/etc/one.conf");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                run.Output,
                Does.Contain("+ /etc/one.conf\n")
                    .And.Contain("activated")
                    .And.Contain("changed=1\n")
                    .And.Contain("confirmed\nnothing to do\nchanged=0\n640\n"));
            Assert.That(Host.Read("etc/one.conf"), Is.EqualTo("one\n"));
        }
    }

    [Test]
    public void A_unit_with_a_backslash_in_its_name_is_a_file_like_others()
    {
        Host.Render(Plain with { Path = @"etc/opt-vm\x2drepository.mount" });
        var run = Host.Run("apply; apply confirm; apply; ls $root/etc");
        Assert.That(run.Output, Does.EndWith("changed=0\nopt-vm\\x2drepository.mount\n"));
    }

    [Test]
    public void A_command_may_have_several_lines()
    {
        Host.Render(Plain with { Installation = new() { Check = "if grep -q two \"$1\"\nthen exit 0\nfi\nprintf 'a\\nb'\nexit 1\n" } });
        Assert.That(Host.Run("apply").Output, Does.Contain("\na\nb\n"));
    }

    [Test]
    public void Check_changes_nothing()
    {
        Host.Render(Plain);
        var run = Host.Run("apply --check; echo rc=$?; ls $root/etc");
        Assert.That(run.Output, Is.EqualTo("+ /etc/one.conf\nhealth=0\nfirst=1\npending=1\nrc=2\n"));
    }

    [Test]
    public void A_file_that_differs_from_the_list_is_refused_before_anything_is_placed()
    {
        Host.Render(Plain, Secretive);
        Host.Edit("etc/one.conf", text => text + "more\n");
        Host.Edit("etc/two.conf", text => text + "more\n");
        var run = Host.Run("apply; echo rc=$?; ls $root/etc");
        Assert.That(
            run.Output,
            Does.Contain("etc/one.conf is not what was rendered")
                .And.Contain("etc/two.conf is not what was rendered")
                .And.EndWith("nothing is changed\nrc=1\n"));
    }

    [Test]
    public void A_file_that_its_program_writes_to_is_compared_with_what_was_installed()
    {
        Host.Render(Plain with { Installation = new() { IsRewritten = true } });
        var run = Host.Run("apply; apply confirm; echo more >>$root/etc/one.conf; apply");
        Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
        Host.Render(Plain with { Text = "two\n", Installation = new() { IsRewritten = true } });
        Assert.That(Host.Run("apply").Output, Does.Contain("~ /etc/one.conf\nchanged=1\n"));
    }

    /// <summary>The cluster of such a host has still to come together, so nobody waits for it there.</summary>
    [Test]
    public void A_host_whose_health_is_asked_otherwise_is_as_one_that_is_new()
    {
        var alone = Plain with { Installation = new() { Health = "true" } };
        Host.Render(alone);
        Host.Run("apply; apply confirm");
        Host.Render(alone with { Text = "two\n" });
        Assert.That(Host.Run("apply --check").Output, Does.Contain("first=0\n"));
        Host.Render(alone with { Text = "two\n", Installation = new() { Health = "true && true" } });
        Assert.That(Host.Run("apply --check").Output, Does.Contain("first=1\n"));
    }

    [Test]
    public void A_sickHost_says_which_component_is_sick()
    {
        Host.Render(Plain with { Installation = new() { Health = "grep -q well \"$1\"" } });
        var run = Host.Run(
            "apply health; apply; apply confirm; apply health; echo rc=$?; echo well >>$root/etc/one.conf; apply health; echo rc=$?");
        Assert.That(
            run.Output,
            Does.StartWith("well\n").And.Contain("error: not well: /etc/one.conf: grep -q well \"$1\"\nrc=1\nwell\nrc=0\n"));
    }

    [TestCase("apply confirm rollback", 64)]
    [TestCase("apply --wait", 64)]
    [TestCase("apply --confirm-within soon", 64)]
    [TestCase("apply confirm --check", 64)]
    [TestCase("apply --nonsense", 64)]
    [TestCase("apply --help", 0)]
    public void A_command_line_that_is_not_understood_does_nothing(string command, int exitCode)
    {
        Host.Render(Plain);
        Assert.That(Host.Run($"{command}; echo rc=$?; ls $root").Output, Does.EndWith($"rc={exitCode}\netc\n"));
    }
}
