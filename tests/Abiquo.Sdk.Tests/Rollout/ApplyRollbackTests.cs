using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>How apply.sh is confirmed and rolled back.</summary>
public sealed class ApplyRollbackTests : ApplyScriptFixture
{
    [Test]
    public void What_cannot_be_brought_into_effect_is_taken_back()
    {
        Host.Place("etc/one.conf", "old\n");
        Host.Render(
            Plain with { Installation = new() { Activate = "! grep -q one \"$1\"" } },
            new ArtefactFile("etc/new/deep/file", "x\n") { Installation = new() });
        var run = Host.Run("apply; echo rc=$?; ls $root/etc; apply confirm; echo rc=$?");
        Assert.That(run.Output, Does.Contain("what was there is back\nrc=1\none.conf\n").And.EndWith("rc=1\n"));
        Assert.That(Host.Read("etc/one.conf"), Is.EqualTo("old\n"));
    }

    [Test]
    public void Unconfirmed_it_goes_back_by_itself_and_until_then_nothing_else_is_applied()
    {
        Host.Place("etc/one.conf", "old\n");
        Host.Render(Plain);
        var run = Host.Run(
            "apply --confirm-within 1; apply; echo rc=$?; while [ -e $root/var/lib/abiquo-sdk/pending ]; do :; done; "
                + "apply confirm; echo rc=$?; ls $root/var/lib/abiquo-sdk");
        Assert.That(
            run.Output,
            Does.Contain("not confirmed yet").And.Contain("rc=3\n").And.Contain("nothing to confirm").And.Contain("rc=1\n"));
        Assert.That(Host.Read("etc/one.conf"), Is.EqualTo("old\n"));
    }

    [Test]
    public void Only_a_new_connection_confirms()
    {
        Host.Render(Plain);
        var run = Host.Run(
            "export SSH_CONNECTION='10.9.0.1 40000 10.0.0.10 22'; apply; apply confirm; echo rc=$?; "
                + "SSH_CONNECTION='10.9.0.1 40001 10.0.0.10 22' apply confirm; echo rc=$?");
        Assert.That(run.Output, Does.Contain("confirm over a new one\nrc=1\nconfirmed\nrc=0\n"));
    }

    [Test]
    public void Rollback_brings_back_what_was_there_before()
    {
        Host.Render(Plain, Secretive with { Text = "no secret\n", Installation = new() });
        Host.Run("apply; apply confirm");
        Host.Render(Plain with { Text = "two\n" });
        var run = Host.Run(
            "apply; apply confirm; ls $root/etc; cat $root/etc/one.conf; "
                + "apply rollback; cat $root/etc/one.conf $root/etc/two.conf; apply rollback; echo rc=$?");
        Assert.That(
            run.Output,
            Does.Contain("- /etc/two.conf\n")
                .And.Contain("confirmed\none.conf\ntwo\n")
                .And.Contain("one\nno secret\n")
                .And.EndWith("rc=1\n"));
    }

    /// <summary>A load balancer that is new on a host has taken the ports of the programs behind it, and gives them back.</summary>
    [Test]
    public void What_somebody_else_had_is_in_effect_again_before_what_was_ours()
    {
        static Installation Told(string name, string before = "") => new() { Activate = $"{before}echo \"{name} $(cat \"$1\")\"" };
        var ours = Plain with { Installation = Told("ours") };
        Host.Render(ours);
        Host.Run("apply; apply confirm");
        Host.Place("etc/front.conf", "theirs\n");
        Host.Place("etc/other.conf", "theirs\n");
        Host.Render(
            ours with { Text = "two\n" },
            new("etc/front.conf", "new\n") { Installation = Told("front", "systemctl --version >/dev/null 2>&1; ") },
            new("etc/other.conf", "new\n") { Installation = Told("what knows our text") });
        var output = Host.Run("apply; apply rollback").Output;
        Assert.That(output, Does.Contain("front theirs\nours one\n").And.Not.Contain("text theirs"));
    }
}
