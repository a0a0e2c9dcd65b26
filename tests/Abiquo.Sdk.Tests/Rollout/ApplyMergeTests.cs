using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>apply.sh puts parts into files of other people, and takes only these out again.</summary>
public sealed class ApplyMergeTests : ApplyScriptFixture
{
    private const string Begin = "# begin abiquo-sdk (apply.sh writes these lines)";
    private const string End = "# end abiquo-sdk";
    private const string Datasource = "opt/abiquo/tomcat/conf/Catalina/localhost/api.xml";
    private const string Ui = "var/www/html/ui/config/client-config-custom.json";
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

    /// <summary>A pool of the operator, an older address, a comment with an example, and a resource of somebody else.</summary>
    [Test]
    public void The_datasource_of_a_context_gets_its_address_and_keeps_its_pool()
    {
        Host.Place(Datasource, """
            <Context path="/api">
              <!-- <Resource name="jdbc/abiquoDB" url="jdbc:mysql://example/kinton"/> -->
              <Resource name="mail/Session" type="javax.mail.Session" username="mailer"/>
              <Resource name="jdbc/abiquoDB"
                  maxActive="100" username="root"
                  url="jdbc:mysql://localhost:3306/kinton?autoReconnect=true&amp;useSSL=false" />
            </Context>
            """);
        Host.Render(OfTomcat());
        Host.Place("etc/abiquo-sdk/secrets/database", "x+/=1\n", isPrivate: true);

        var run = Host.Run("apply; apply confirm; apply");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
            Assert.That(Host.Read(Datasource), Is.EqualTo("""
                <Context path="/api">
                  <!-- <Resource name="jdbc/abiquoDB" url="jdbc:mysql://example/kinton"/> -->
                  <Resource name="mail/Session" type="javax.mail.Session" username="mailer"/>
                  <Resource name="jdbc/abiquoDB"
                      maxActive="100" username="abiquo"
                      url="jdbc:mysql://10.0.1.11:3306,10.0.1.12:3306,10.0.1.13:3306/kinton?autoReconnect=true&amp;useSSL=false" password="x+/=1" />
                </Context>

                """));
        }
    }

    [Test]
    public void A_context_without_the_datasource_gets_it()
    {
        Host.Place(Datasource, "<Context>\n  <Manager pathname=\"\"/>\n</Context>\n");
        Host.Render(OfTomcat());
        Host.Place("etc/abiquo-sdk/secrets/database", "x1\n", isPrivate: true);
        var run = Host.Run("apply; apply confirm; apply");
        Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
        Assert.That(Host.Read(Datasource), Does.StartWith("<Context>\n  <Manager pathname=\"\"/>\n  <Resource name=\"jdbc/abiquoDB\"")
            .And.EndWith("password=\"x1\"/>\n</Context>\n"));
    }

    [TestCase("<Server/>\n", "it is no Context of Tomcat")]
    [TestCase("<Context><!-- <Resource/></Context>\n", "it has a comment without an end")]
    public void What_is_no_context_is_a_problem_and_stays(string text, string problem)
    {
        Host.Place(Datasource, text);
        Host.Render(OfTomcat());
        Host.Place("etc/abiquo-sdk/secrets/database", "x1\n", isPrivate: true);
        var run = Host.Run("apply; echo rc=$?");
        Assert.That(run.Output, Does.Contain($"problem: /{Datasource} cannot take in what is rendered: {problem}").And.EndWith("rc=1\n"));
        Assert.That(Host.Read(Datasource), Is.EqualTo(text));
    }

    [TestCase("{}\n", "{\n  ENDPOINT\n}\n")]
    [TestCase("{\n  \"config.pollingTime\": 10\n}\n", "{\n  ENDPOINT,\n  \"config.pollingTime\": 10\n}\n")]
    [TestCase("{ \"a\": [], \"config.endpoint\" : \"https://old/api\", \"b\": 1 }\n", "{ \"a\": [], ENDPOINT, \"b\": 1 }\n")]
    public void The_user_interface_finds_the_api_and_keeps_its_settings(string before, string after)
    {
        Host.Place(Ui, before);
        Host.Render(OfSample(Ui));
        var run = Host.Run("apply; apply confirm; apply");
        Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
        Assert.That(
            Host.Read(Ui),
            Is.EqualTo(after.Replace("ENDPOINT", "\"config.endpoint\": \"https://cloud.example.com/api\"", StringComparison.Ordinal)));
    }

    [Test]
    public void One_mark_without_the_other_is_a_problem_and_nothing_is_changed()
    {
        var text = $"a = 0\n{Begin}\nb = 2\n";
        Host.Place(Properties, text);
        Host.Render(Of("a=1\n"), Plain);
        var run = Host.Run("apply; echo rc=$?");
        Assert.That(run.Output, Does.Contain($"problem: /{Properties} cannot take in what is rendered: it has only one of the two lines").And.EndWith("rc=1\n"));
        Assert.That((Host.Read(Properties), Host.Read("etc/one.conf")), Is.EqualTo((text, (string?)null)));
    }

    private static ArtefactFile Names(string text) => new("etc/hosts", text) { Installation = MergeOf("etc/hosts") };

    private static ArtefactFile Of(string text) => new(Properties, text) { Installation = MergeOf(Properties) };

    /// <summary>Returns the sample's datasource, for the only user that the sandbox has.</summary>
    private static ArtefactFile OfTomcat()
    {
        var file = OfSample(Datasource);
        return file with { Installation = file.Installation! with { Owner = "root:root" } };
    }

    /// <summary>Returns how a file of the sample is merged, for the only user that the sandbox has.</summary>
    private static Installation MergeOf(string path) => new() { Merge = OfSample(path).Installation!.Merge };

    private static ArtefactFile OfSample(string path) =>
        ConfigurationPlan.Of(Samples.Distributed.Resolve(), ComponentSettings.None).Hosts
            .SelectMany(host => host.Files)
            .First(file => file.Path == path);
}
