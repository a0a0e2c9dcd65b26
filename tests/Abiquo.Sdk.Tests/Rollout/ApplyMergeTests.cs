using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>apply.sh puts parts into files of other people, and takes only these out again.</summary>
public sealed class ApplyMergeTests : ApplyMergeFixture
{
    private const string Begin = "# begin abiquo-sdk (apply.sh writes these lines)";
    private const string End = "# end abiquo-sdk";
    private const string Properties = "opt/abiquo/config/abiquo.properties";

    [Test]
    public void Lines_of_other_people_in_the_hosts_file_stay()
    {
        Host.Place("etc/hosts", "127.0.0.1 localhost\n10.0.0.1 mine\n");
        Host.Render(Names("10.0.0.10 cloud.example.com\n"));
        var first = Host.Run("apply; apply confirm; apply");
        var with = Host.Read("etc/hosts");
        Host.Render(Names("10.0.0.99 cloud.example.com\n"));
        Host.Run("apply; apply confirm");
        var changed = Host.Read("etc/hosts");
        Host.Render();
        Host.Run("apply; apply confirm");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Output, Does.EndWith("changed=0\n"));
            Assert.That(
                with, Is.EqualTo($"127.0.0.1 localhost\n10.0.0.1 mine\n{Begin}\n10.0.0.10 cloud.example.com\n{End}\n"));
            Assert.That(changed, Is.EqualTo(with!.Replace("10.0.0.10", "10.0.0.99", StringComparison.Ordinal)));
            Assert.That(Host.Read("etc/hosts"), Is.EqualTo("127.0.0.1 localhost\n10.0.0.1 mine\n"));
        }
    }

    [Test]
    public void Properties_that_an_installed_machine_has_stay()
    {
        Host.Place(Properties, """
            # Of the installer.
            abiquo.rabbitmq.addresses = localhost:5672
              abiquo.redis.host:localhost
            ! abiquo.redis.host is set above
            abiquo.server.sessionTimeout=60
            a.list = one,\
              abiquo.redis.host,\
              two
            abiquo.redis.port = \
              1234
            abiquo.redis.portable=yes
            last\=of\:all = kept
            """);
        Host.Render(Of("# Ours.\nabiquo.rabbitmq.addresses=10.0.0.1:5672\nabiquo.redis.host=10.0.0.1\nabiquo.redis.port=6379\n"));

        var run = Host.Run("apply; apply confirm; apply");

        var merged = Host.Read(Properties);
        Host.Render();
        Host.Run("apply; apply confirm");
        const string Kept = """
            # Of the installer.
            ! abiquo.redis.host is set above
            abiquo.server.sessionTimeout=60
            a.list = one,\
              abiquo.redis.host,\
              two
            abiquo.redis.portable=yes
            last\=of\:all = kept

            """;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.Contain($"~ /{Properties}\nchanged=1\n").And.EndWith("nothing to do\nchanged=0\n"));
            Assert.That(merged, Is.EqualTo(
                $"{Kept}{Begin}\n# Ours.\nabiquo.rabbitmq.addresses=10.0.0.1:5672\nabiquo.redis.host=10.0.0.1\nabiquo.redis.port=6379\n{End}\n"));
            Assert.That(Host.Read(Properties), Is.EqualTo(Kept), "and they stay when ours go");
        }
    }

    [Test]
    public void Where_there_is_no_file_yet_ours_is_the_whole_and_goes_whole()
    {
        Host.Render(Of("a=1\n"));
        Host.Run("apply; apply confirm");
        var first = Host.Read(Properties);
        Host.Render();
        Host.Run("apply; apply confirm");
        Assert.That((first, Host.Read(Properties)), Is.EqualTo(($"{Begin}\na=1\n{End}\n", (string?)null)));
    }

    [Test]
    public void A_rollback_brings_back_the_file_as_it_was()
    {
        Host.Place(Properties, "a = 0\nb = 2");
        Host.Render(Of("a=1\n"));
        Host.Run("apply; apply rollback");
        Assert.That(Host.Read(Properties), Is.EqualTo("a = 0\nb = 2"));
    }

    [Test]
    public void The_file_stays_whose_it_is_but_a_secret_is_not_for_everybody()
    {
        Host.Place(Properties, "a = 0\n");
        Host.Render(Of("b=1\n"));
        var plain = Host.Run($"chmod 664 $root/{Properties}; apply; apply confirm; stat -c %a $root/{Properties}");
        Host.Place("etc/abiquo-sdk/secrets/word", "x1\n", isPrivate: true);
        Host.Render(Of($"b={SecretReference.To("word")}\n"));
        var secret = Host.Run($"apply; apply confirm; stat -c %a $root/{Properties}; apply");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plain.Output, Does.EndWith("\n664\n"));
            Assert.That(secret.Output, Does.Contain("confirmed\n660\n").And.EndWith("changed=0\n"));
            Assert.That(Host.Read(Properties), Does.Contain("\nb=x1\n"));
        }
    }

    /// <summary>Marks that do not take turns do not say which lines are whose.</summary>
    [TestCase("BEGIN\nb = 2\n")]
    [TestCase("END\nb = 2\nBEGIN\nc = 3\n")]
    [TestCase("BEGIN\nb = 2\nBEGIN\nc = 3\nEND\nEND\n")]
    public void Marks_that_are_no_pair_are_a_problem_and_nothing_is_changed(string lines)
    {
        Host.Place(Properties, "a = 0\n" + Marked(lines));
        Host.Render(Of("a=1\n"), Plain);
        AssertRefused(Properties, "cannot take in what is rendered: the two lines between which this script writes are not one after the other");
        Assert.That(Host.Read("etc/one.conf"), Is.Null);
    }

    [TestCase("a = \\\r\n  0\r\nb = 2\r\n", "b = 2\r\nBEGIN\na=1\nEND\n")]
    [TestCase("b = 2\r\nBEGIN\r\na=0\r\nEND\r\nc = 3\r\n", "b = 2\r\nc = 3\r\nBEGIN\na=1\nEND\n")]
    [TestCase("b = C:\\\\x\\\n", "b = C:\\\\x\\\n\nBEGIN\na=1\nEND\n")]
    public void Lines_of_Windows_and_lines_that_continue_are_understood(string before, string after)
    {
        Host.Place(Properties, Marked(before));
        Host.Render(Of("a=1\n"));
        AssertMerged(Properties, Marked(after));
    }

    [Test]
    public void A_link_is_a_problem()
    {
        Host.Place("opt/real", "a = 0\n");
        Host.Run($"mkdir -p $root/$(dirname {Properties}); ln -s /opt/real $root/{Properties}");
        Host.Render(Of("a=1\n"));
        Assert.That(Host.Run("apply").Output, Does.Contain($"problem: /{Properties} is a link, and only a part of what it leads to would be written"));
    }

    [Test]
    public void After_a_rollback_the_file_is_in_effect_again()
    {
        Host.Place(Properties, "a = 0\n");
        Host.Render(Of("a=1\n") with { Installation = MergeOf(Properties) with { Activate = "grep -h '^a' \"$1\"" } });
        var run = Host.Run("apply; apply rollback");
        Assert.That(run.Output, Does.Contain("\na=1\n").And.Contain("\na = 0\n"));
    }

    private static string Marked(string text) =>
        text.Replace("BEGIN", Begin, StringComparison.Ordinal).Replace("END", End, StringComparison.Ordinal);

    private static ArtefactFile Names(string text) => new("etc/hosts", text) { Installation = MergeOf("etc/hosts") };

    private static ArtefactFile Of(string text) => new(Properties, text) { Installation = MergeOf(Properties) };
}
