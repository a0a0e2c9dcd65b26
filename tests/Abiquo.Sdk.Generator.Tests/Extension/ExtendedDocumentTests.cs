using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Extension;

/// <summary>An environment of a user's spec as a JSON document. Its classes are not in the assembly of those that they extend.</summary>
public sealed class ExtendedDocumentTests
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        using Abiquo.Sdk.Serialization;
        using Corp.Topology;
        public static class Program
        {
            private static Acme People => new() { Host = new("ldap.example.com", "10.0.3.10"), Ports = new() { Ldap = 1389 } };

            private static Server Server => new() { Host = new("cloud.example.com", "10.0.0.10") };

            private static CorpEnvironment Environment => new()
            {
                Server = Server,
                Datanode = Datanode.Cluster(new("dn.example.com", "10.0.1.11")),
                Datacenters =
                [
                    new CorpDatacenter("madrid")
                    {
                        TemplateRepository = "10.1.0.5:/t",
                        RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
                        V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
                        Mirror = new() { Host = new("mirror.madrid.example.com", "10.1.0.30") },
                    },
                    new("usual")
                    {
                        TemplateRepository = "10.3.0.5:/t",
                        RemoteServices = new() { Host = new("rs.usual.example.com", "10.3.0.10") },
                        V2V = new() { Host = new("v2v.usual.example.com", "10.3.0.20") },
                    },
                ],
                People = People,
                Links = [Server.ConnectTo.AcmeLdap(People)],
            };

            public static string Text => EnvironmentJson.Write(Environment);

            public static string Schema => EnvironmentSchema.Of(Environment);

            public static bool ComesBack => Environment.Equals(EnvironmentJson.Read<CorpEnvironment>(Text).Environment);

            public static string Problems(string text) => string.Join("\n", EnvironmentJson.Read<CorpEnvironment>(text).Problems);
        }
        """;

    private Type _program = null!;

    [OneTimeSetUp]
    public void Build() => _program = GeneratorRun.OfExtension().Load(Program).GetType("Program")!;

    [Test]
    public void It_comes_back() => Assert.That(Get("ComesBack"), Is.True);

    [Test]
    public void A_scope_says_of_which_class_it_is_where_the_class_adds_to_that_of_the_list() =>
        Assert.That(((string)Get("Text")).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("\"scope\"", StringComparison.Ordinal)), Is.EqualTo(["\"scope\": \"CorpDatacenter\","]));

    [Test]
    public void The_spec_and_the_link_are_those_of_the_user() =>
        Assert.That(Get("Text"), Does.Contain("\"spec\": \"Corp\"").And.Contains("\"to\": \"People.Ldap\"").And.Contains("\"Ldap\": 1389"));

    [TestCase("CorpDatacenter", "CorpDatacentre", "Datacenters[0].Scope: 'CorpDatacentre' is not a kind of datacenter; did you mean 'CorpDatacenter'?")]
    [TestCase("\"scope\": \"CorpDatacenter\",", "", "Datacenters[0]: 'Mirror' is not a known member")]
    [TestCase("\"Mirror\"", "\"Mirrors\"", "Datacenters[0]: 'Mirrors' is not a known member; did you mean 'Mirror'?")]
    [TestCase("\"from\": \"Server\"", "\"from\": \"Datanode\"", "Links[0]: not a legal link: Datanode may not connect to Acme.Ldap (TCP 1389), which accepts connections from Server, Api, UiApi, ApiEvents and Monolithic only; remove the link.")]
    public void Its_problems_are_found(string old, string replacement, string says) => Assert.That(
        _program.GetMethod("Problems")!.Invoke(null, [((string)Get("Text")).Replace(old, replacement)]), Does.Contain(says));

    [Test]
    public void The_schema_has_both_classes()
    {
        var schema = new DocumentSchema((string)Get("Schema"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(schema.Errors((string)Get("Text")), Is.Empty);
            Assert.That(schema.Errors(((string)Get("Text")).Replace("CorpDatacenter", "Datacenter")), Is.Not.Empty);
        }
    }

    private object Get(string property) => _program.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
