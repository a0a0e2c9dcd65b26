using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Rollout;

/// <summary>The paths of a proxy are in the virtual host with TLS, and lead nowhere else.</summary>
public sealed class WebProxyMergeTests : ApplyMergeFixture
{
    private const string Conf = "etc/httpd/conf.d/abiquo.conf";
    private const string Ours = "ProxyPass \"/api\" \"ajp://10.0.0.10:8010/api\"\nProxyPassReverse \"/api\" \"ajp://10.0.0.10:8010/api\"\n";
    private const string Block = $"# begin abiquo-sdk (apply.sh writes these lines)\n{Ours}# end abiquo-sdk\n";

    [SetUp]
    public void Render() => Host.Render(new ArtefactFile(Conf, Ours) { Installation = MergeOf(Conf) });

    [Test]
    public void They_replace_where_the_same_paths_led_and_every_other_line_stays()
    {
        Host.Place(Conf, """
            <VirtualHost *:80>
                RewriteRule .* https://%{SERVER_NAME}%{REQUEST_URI} [L,R=301]
            </VirtualHost>
            <VirtualHost *:443>
                ServerName cloud.example.com
                <Location /api>
                    ProxyPass ajp://localhost:8010/api
                    ProxyPassReverse ajp://localhost:8010/api
                    Require all granted
                </Location>
                <location "/am">
                    ProxyPass http://10.1.0.10:8009/am
                </location>
                ProxyPass /api ajp://old:8010/api timeout=60
                ProxyPass "/apis" http://other/
                # ProxyPass /api in a comment
                SSLEngine on
            </VirtualHost>
            # end of the file
            """);
        AssertMerged(Conf, $"""
            <VirtualHost *:80>
                RewriteRule .* https://%SERVER_NAME%REQUEST_URI [L,R=301]
            </VirtualHost>
            <VirtualHost *:443>
                ServerName cloud.example.com
                <Location /api>
                    Require all granted
                </Location>
                <location "/am">
                    ProxyPass http://10.1.0.10:8009/am
                </location>
                ProxyPass "/apis" http://other/
                # ProxyPass /api in a comment
                SSLEngine on
            {Block}</VirtualHost>
            # end of the file

            """.Replace("%SERVER_NAME%REQUEST_URI", "%{SERVER_NAME}%{REQUEST_URI}", StringComparison.Ordinal));
    }

    [TestCase("Listen 443\n", "Listen 443\nBLOCK")]
    [TestCase("<VirtualHost _default_:8443>\r\nSSLEngine On\r\n</VirtualHost>\r\n", "<VirtualHost _default_:8443>\r\nSSLEngine On\r\nBLOCK</VirtualHost>\r\n")]
    [TestCase("<VirtualHost *:443>\nSSLEngine off\n</VirtualHost>\n", "<VirtualHost *:443>\nSSLEngine off\n</VirtualHost>\nBLOCK")]
    [TestCase("<VirtualHost a>\nSSLEngine on\n</VirtualHost>\n<VirtualHost b>\nSSLEngine on\n</VirtualHost>\n", "<VirtualHost a>\nSSLEngine on\nBLOCK</VirtualHost>\n<VirtualHost b>\nSSLEngine on\n</VirtualHost>\n")]
    public void They_go_to_the_first_virtual_host_with_TLS_or_else_to_the_end(string before, string after)
    {
        Host.Place(Conf, before);
        AssertMerged(Conf, after.Replace("BLOCK", Block, StringComparison.Ordinal));
    }

    [Test]
    public void Taken_out_the_rest_stays()
    {
        Host.Place(Conf, "<VirtualHost *:443>\n    SSLEngine on\n</VirtualHost>\n");
        Host.Run("apply; apply confirm");
        Host.Render();
        Host.Run("apply; apply confirm");
        Assert.That(Host.Read(Conf), Is.EqualTo("<VirtualHost *:443>\n    SSLEngine on\n</VirtualHost>\n"));
    }
}
