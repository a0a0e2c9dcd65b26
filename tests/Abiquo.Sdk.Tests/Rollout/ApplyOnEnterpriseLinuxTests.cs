namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>What apply.sh meets on Enterprise Linux: a shell that is Bash, and SELinux.</summary>
public sealed class ApplyOnEnterpriseLinuxTests : ApplyScriptFixture
{
    private const string OwnPrograms = "mkdir $folder/bin; PATH=$folder/bin:$PATH; ";

    [Test]
    public void Its_shell_is_Bash()
    {
        Host.Render(Plain, Secretive);
        Host.Place("etc/one.conf", "before\n");
        var run = Host.Run(OwnPrograms + """
            ln -s "$(command -v bash)" $folder/bin/sh; sh -c 'echo ${BASH_VERSION:+Bash}'
            printf 'a-b x\nc z\n' | apply secrets; apply 2>/dev/null | grep changed; apply confirm; apply
            apply rollback 2>/dev/null; cat $root/etc/one.conf
            """);
        Assert.That(
            run.Output,
            Is.EqualTo("Bash\nchanged=2\nchanged=2\nconfirmed\nnothing to do\nchanged=0\nwhat was there before is back\nbefore\n"));
    }

    [Test]
    public void A_file_gets_the_label_of_its_name()
    {
        Host.Render(Plain);
        Host.Place("bin/restorecon", "#!/bin/sh\necho \"labelled $1\"\n");
        var run = Host.Run(OwnPrograms + "install -m 755 $root/bin/restorecon $folder/bin; apply; apply confirm; apply");
        Assert.That(run.Output, Does.Contain($"labelled {Host.Root}/etc/one.conf\n").And.Contain("confirmed\nnothing to do\n"));
    }

    [Test]
    public void A_file_that_cannot_be_labelled_is_a_problem_and_everything_is_back()
    {
        Host.Render(Plain);
        Host.Place("etc/one.conf", "before\n");
        Host.Place("bin/restorecon", "#!/bin/sh\nexit 1\n");
        var run = Host.Run(OwnPrograms + "install -m 755 $root/bin/restorecon $folder/bin; apply; echo rc=$?; cat $root/etc/one.conf");
        Assert.That(run.Output, Does.Contain("etc/one.conf could not be labelled for SELinux\n").And.EndWith("rc=1\nbefore\n"));
    }
}
