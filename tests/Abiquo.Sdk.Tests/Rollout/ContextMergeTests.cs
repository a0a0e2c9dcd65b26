using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>A resource of a context gets its hosts and keeps its pool.</summary>
public sealed class ContextMergeTests : ApplyMergeFixture
{
    private const string Datasource = "opt/abiquo/tomcat/conf/Catalina/localhost/api.xml";
    private const string Nodes = "10.0.1.11:3306,10.0.1.12:3306,10.0.1.13:3306";
    private const string Ours =
        "<Resource name=\"jdbc/abiquoDB\"\n            auth=\"Container\"\n            type=\"javax.sql.DataSource\"\n"
        + "            driverClassName=\"com.mysql.jdbc.Driver\"\n"
        + $"            url=\"jdbc:mysql://{Nodes}/kinton?autoReconnect=true&amp;useUnicode=true&amp;characterEncoding=UTF-8\"\n"
        + "            username=\"abiquo\"\n            password=\"x+/=1\"/>";

    [SetUp]
    public void Render()
    {
        Host.Place("etc/abiquo-sdk/secrets/database", "x+/=1\n", isPrivate: true);
        Host.Render(OfSample(Datasource));
    }

    /// <summary>A pool of the operator, an older address, a comment with an example, and a resource of somebody else.</summary>
    [Test]
    public void Only_its_address_user_and_password_are_set()
    {
        Host.Place(Datasource, """
            <Context path="/api">
              <!-- <Resource name="jdbc/abiquoDB" url="jdbc:mysql://example/kinton"/> -->
              <Resource name="mail/Session" type="javax.mail.Session" username="mailer"/>
              <Resource name="jdbc/abiquoDB" validationQuery="SELECT 1 WHERE 2>1"
                  maxActive="100" username="root"
                  url="jdbc:mysql://localhost:3306/kinton?autoReconnect=true&amp;useSSL=false" />
            </Context>
            """);
        AssertMerged(Datasource, $"""
            <Context path="/api">
              <!-- <Resource name="jdbc/abiquoDB" url="jdbc:mysql://example/kinton"/> -->
              <Resource name="mail/Session" type="javax.mail.Session" username="mailer"/>
              <Resource name="jdbc/abiquoDB" validationQuery="SELECT 1 WHERE 2>1"
                  maxActive="100" username="abiquo"
                  url="jdbc:mysql://{Nodes}/kinton?autoReconnect=true&amp;useSSL=false" password="x+/=1" />
            </Context>

            """);
    }

    [TestCase("<Context>\n</Context>\n<!-- end -->\n", "<Context>\n  OURS\n</Context>\n<!-- end -->\n")]
    [TestCase("<Context path=\"/api\"/>\n", "<Context path=\"/api\">\n  OURS\n</Context>\n")]
    [TestCase("<Context/>\n", "<Context>\n  OURS\n</Context>\n")]
    [TestCase("<Context>\n<ResourceLink name=\"a\"/>\n</Context>\n", "<Context>\n<ResourceLink name=\"a\"/>\n  OURS\n</Context>\n")]
    public void A_context_without_it_gets_it(string before, string after)
    {
        Host.Place(Datasource, before);
        AssertMerged(Datasource, after.Replace("OURS", Ours, StringComparison.Ordinal));
    }

    [TestCase("<Resource name='jdbc/abiquoDB' password='old' url='jdbc:mariadb://old/kinton?a=b' />", "<Resource name='jdbc/abiquoDB' password=\"x+/=1\" url=\"jdbc:mariadb://NODES/kinton?a=b\" username=\"abiquo\" />")]
    [TestCase("<Resource\r\n  name = \"jdbc/abiquoDB\"\r\n  url = \"jdbc:mysql://old/kinton?\">\r\n</Resource>", "<Resource\r\n  name = \"jdbc/abiquoDB\"\r\n  url=\"jdbc:mysql://NODES/kinton?\" username=\"abiquo\" password=\"x+/=1\">\r\n</Resource>")]
    public void It_is_known_however_it_is_written(string before, string after)
    {
        Host.Place(Datasource, $"<Context>\n{before}\n</Context>\n");
        AssertMerged(Datasource, $"<Context>\n{after.Replace("NODES", Nodes, StringComparison.Ordinal)}\n</Context>\n");
    }

    /// <summary>Each is told by its name, whatever the order in either file.</summary>
    [Test]
    public void Of_several_resources_each_gets_its_own()
    {
        const string Two = """
            <!-- Written by Abiquo.Sdk. -->
            <Context>
              <Resource name="jdbc/a"
                        url="jdbc:mysql://a/a"
                        password="&lt;&amp;&quot;\\1"/>
              <Resource name="jdbc/b"
                        url="jdbc:mysql://b/b"/>
            </Context>

            """;
        Host.Render(new ArtefactFile(Datasource, Two) { Installation = MergeOf(Datasource) });
        Host.Place(Datasource, "<Context>\n  <Resource name=\"jdbc/b\" url='jdbc:x://old/b?c=\"1\"'/>\n</Context>\n");
        AssertMerged(Datasource, """
            <Context>
              <Resource name="jdbc/b" url="jdbc:x://b/b?c=&quot;1&quot;"/>
              <Resource name="jdbc/a"
                        url="jdbc:mysql://a/a"
                        password="&lt;&amp;&quot;\\1"/>
            </Context>

            """);
    }

    [TestCase("<Server/>\n", "it has no whole Context")]
    [TestCase("<Context>\n", "it has no whole Context")]
    [TestCase("<Context><!-- <Resource/></Context>\n", "it has a comment without an end")]
    [TestCase("<Context><![CDATA[ <Resource/></Context>\n", "it has a CDATA section without an end")]
    [TestCase("<Context><Resource name=\"jdbc/abiquoDB\" url=x /></Context>\n", "it has a Resource that is not well-formed")]
    public void What_is_no_context_is_a_problem_and_stays(string text, string problem)
    {
        Host.Place(Datasource, text);
        AssertRefused(Datasource, "cannot take in what is rendered: " + problem);
    }

    /// <summary>What looks like an attribute but is in the value of another one, or like a resource but is in CDATA, stays.</summary>
    [Test]
    public void Only_attributes_of_the_resource_itself_are_set()
    {
        Host.Place(Datasource, """
            <Context>
            <![CDATA[ <Resource name="jdbc/abiquoDB" url="x"/> ]]>
            <Resource name='jdbc/abiquoDB' connectionProperties="a=1; url = 'zz'" url='jdbc:mysql+srv://old/kinton?x=y' />
            </Context>

            """);
        AssertMerged(Datasource, $"""
            <Context>
            <![CDATA[ <Resource name="jdbc/abiquoDB" url="x"/> ]]>
            <Resource name='jdbc/abiquoDB' connectionProperties="a=1; url = 'zz'" url="jdbc:mysql+srv://{Nodes}/kinton?x=y" username="abiquo" password="x+/=1" />
            </Context>

            """);
    }

    [TestCase("auth=\"Container\"", "auth=\"Container\" maxActive=\"100\"")]
    [TestCase("</Context>", "  <Resource name=\"jdbc/reports\"/>\n</Context>")]
    public void What_an_operator_has_added_to_a_file_of_ours_stays_when_ours_goes(string before, string after)
    {
        Host.Run("apply; apply confirm");
        var changed = Host.Read(Datasource)!.Replace(before, after, StringComparison.Ordinal);
        Host.Place(Datasource, changed);
        Host.Render();
        Host.Run("apply; apply confirm");
        Assert.That(Host.Read(Datasource), Is.EqualTo(changed));
    }

    [TestCase(null, null)]
    [TestCase("<Context/>\n", "<Context>\n  OURS\n</Context>\n")]
    public void What_was_made_here_goes_with_its_password(string? before, string? after)
    {
        if (before is not null)
        {
            Host.Place(Datasource, before);
        }

        Host.Run("apply; apply confirm");
        Host.Render();
        var run = Host.Run("apply; apply confirm; apply");
        Assert.That(run.Output, Does.EndWith("nothing to do\nchanged=0\n"));
        Assert.That(Host.Read(Datasource), Is.EqualTo(after?.Replace("OURS", Ours, StringComparison.Ordinal)));
    }
}
