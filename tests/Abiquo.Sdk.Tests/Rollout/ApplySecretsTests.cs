using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>How apply.sh inserts secrets, and does not disclose them.</summary>
public sealed class ApplySecretsTests : ApplyScriptFixture
{
    [Test]
    public void Secrets_that_are_missing_open_or_strange_are_all_named_at_once_and_none_is_shown()
    {
        Host.Render(Secretive, new ArtefactFile("etc/three.conf", SecretReference.To("d")) { Installation = new() });
        Host.Place("etc/abiquo-sdk/secrets/a-b", "hunter2");
        Host.Place("etc/abiquo-sdk/secrets/c", "z'; rm -rf /", isPrivate: true);
        var run = Host.Run("apply; echo rc=$?");
        Assert.That(
            run.Output,
            Does.Contain("the secret a-b can be read by others")
                .And.Contain("the secret c has a value that cannot be used")
                .And.Contain("the secret d is missing")
                .And.Contain("3 problems; nothing is changed\nrc=1")
                .And.Not.Contain("hunter2")
                .And.Not.Contain("rm -rf"));
    }

    [Test]
    public void Secrets_are_put_in_and_stay_nowhere_else()
    {
        Host.Render(Secretive);
        var run = Host.Run(
            "printf 'a-b x.Y/1=\\nc z\\n' | apply secrets; apply; echo rc=$?; "
                + "printf 'a-b x.Y/1=\\nc z\\n' | apply secrets; stat -c %a $root/etc/abiquo-sdk/secrets $root/etc/abiquo-sdk/secrets/c; "
                + "grep -rlF x.Y/1= $root");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.Read("etc/two.conf"), Is.EqualTo("a=x.Y/1=x.Y/1=; c=z\nend\n"));
            Assert.That(run.Output, Does.Contain("changed=2\n").And.Contain("rc=0\nchanged=0\n700\n600\n"));
            Assert.That(
                run.Output.Split('\n').Where(line => line.StartsWith(Host.Root, StringComparison.Ordinal)),
                Is.EquivalentTo([$"{Host.Root}/etc/two.conf", $"{Host.Root}/etc/abiquo-sdk/secrets/a-b"]));
        }
    }

    [Test]
    public void A_file_that_its_checker_refuses_stops_all_and_what_holds_secrets_is_not_quoted()
    {
        Host.Render(
            Plain with { Installation = new() { Check = "echo one is bad; false" } },
            Secretive with { Installation = new() { Check = "cat \"$1\"; false" } });
        var run = Host.Run("printf 'a-b hunter2\\nc z\\n' | apply secrets; apply; echo rc=$?; ls $root/etc");
        Assert.That(
            run.Output,
            Does.Contain("one is bad")
                .And.Contain("not shown")
                .And.Not.Contain("hunter2")
                .And.EndWith("2 problems; nothing is changed\nrc=1\nabiquo-sdk\n"));
    }
}
