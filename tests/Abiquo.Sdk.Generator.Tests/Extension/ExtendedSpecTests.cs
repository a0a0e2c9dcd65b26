using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Extension;

/// <summary>A user's spec that extends the shipped one, whose classes already exist.</summary>
public class ExtendedSpecTests
{
    [Test]
    public void It_is_read_and_compiles_without_a_fault()
    {
        var run = GeneratorRun.OfExtension();
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
    }

    [Test]
    public void Only_what_it_adds_is_generated() => Assert.That(
        GeneratorRun.OfExtension().Sources.Keys,
        Is.EquivalentTo(new[] { "Acme", "Mirror", "CorpDatacenter", "CorpEnvironment", "spec.links", "spec.roles", "spec.topology", "spec.fingerprint" }.Select(name => $"corp.{name}.g.cs")));

    [TestCase("server.Connect(acme.Ldap);")]
    [TestCase("server.ConnectTo.AcmeLdap(acme);")]
    [TestCase("acme.Connect(datanode.RabbitMQ);")]
    [TestCase("acme.ConnectTo.DatanodeRabbitMQ(datanode);")]
    [TestCase("acme.Connect(server.Https);")]
    [TestCase("acme.ConnectTo.ServerHttps(server);")]
    [TestCase("v2v.Connect(datanode.Redis);")]
    [TestCase("Abiquo.Sdk.Link.Between(server, acme.Ldap); Abiquo.Sdk.Link.Between<IApi>(server, acme.Ldap);")]
    [TestCase("Abiquo.Sdk.Link.Between(acme, server.Https); Abiquo.Sdk.IAccepts<Acme> endpoint = server.Https; acme.Connect(endpoint);")]
    [TestCase("Datacenter usual = new CorpDatacenter(\"madrid\") { TemplateRepository = \"nfs.x.y:/t\", RemoteServices = rs, V2V = v2v, Mirror = mirror };")]
    public void A_link_that_it_allows_compiles(string statement) => Assert.That(Compile(statement), Is.Empty);

    [TestCase("v2v.Connect(acme.Ldap);", "ABQ1001", "V2V may not connect to this endpoint")]
    [TestCase("Abiquo.Sdk.Link.Between(v2v, acme.Ldap);", "CS1503", "'Corp.Topology.Acme.LdapEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'")]
    [TestCase("Abiquo.Sdk.Link.Between(acme, datanode.RabbitMQ);", "CS1503", "to 'Abiquo.Sdk.IAccepts<Corp.Topology.Acme>'")]
    [TestCase("v2v.ConnectTo.AcmeLdap(acme);", "ABQ1001", "V2V may not connect to Acme.Ldap (TCP 389), which accepts connections from Server, Api, UiApi, ApiEvents and Monolithic only")]
    [TestCase("acme.Connect(datanode.MaxScale);", "ABQ1001", "Acme may not connect to this endpoint. Acme has ")]
    [TestCase("acme.Connect(server.Ssh);", "ABQ1001", "Acme may not connect to this endpoint")]
    [TestCase("acme.ConnectTo.DatanodeMaxScale(datanode);", "CS1061", "DatanodeMaxScale")]
    [TestCase("v2v.Connect(datanode.MaxScale);", "ABQ1001", "V2V may not connect to Datanode.MaxScale")]
    [TestCase("_ = new CorpDatacenter(\"madrid\") { TemplateRepository = \"nfs.x.y:/t\", RemoteServices = rs, V2V = v2v };", "CS9035", "Mirror")]
    public void A_link_that_it_does_not_allow_is_one_error(string statement, string id, string message)
    {
        var error = Compile(statement).Single();
        Assert.That(error.Id, Is.EqualTo(id));
        Assert.That(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Contain(message));
    }

    [TestCase("\"extends\": \"Abiquo\"", "\"extends\": ⟦\"Abico\"⟧", "ABQ0007", "there is no spec to extend named 'Abico'; expected 'Abiquo'")]
    [TestCase("\"id\": \"Mirror\", \"label\"", "\"id\": ⟦\"Server\"⟧, \"label\"", "ABQ0006", "was first used in the spec that is extended")]
    [TestCase("\"to\": \"Services.RabbitMQ\"", "\"to\": ⟦\"Services.RabitMQ\"⟧", "ABQ0007", "did you mean 'RabbitMQ'?")]
    [TestCase("\"from\": \"Api\", \"to\": \"Directory.Ldap\"", "\"from\": \"ConversionManager\", \"to\": ⟦\"Database.MaxScale\"⟧", "ABQ0015", "the rule 'server-directory' is between roles of the extended spec")]
    [TestCase("\"from\": \"Api\", \"to\": \"Directory.Ldap\"", "\"from\": \"Anywhere\", \"to\": ⟦\"Database.MaxScale\"⟧", "ABQ0015", "classes already exist")]
    [TestCase("\"extends\": \"DistributedEnvironment\"", "\"extends\": ⟦\"Datacenter\"⟧", "ABQ0007", "there is no environment of the spec that is extended 'Datacenter'")]
    [TestCase("\"id\": \"People\"", "\"id\": ⟦\"Datanode\"⟧", "ABQ0011", "would become a second 'Datanode' in CorpEnvironment")]
    [TestCase("\"extends\": \"Datacenter\"", "\"extends\": ⟦\"DistributedEnvironment\"⟧", "ABQ0007", "there is no scope of the spec that is extended 'DistributedEnvironment'")]
    [TestCase("\"id\": \"People\"", "\"id\": ⟦\"Datacenters\"⟧", "ABQ0011", "would become a second 'Datacenters' in CorpEnvironment")]
    [TestCase("\"from\": \"RemoteServices\"", "\"from\": ⟦\"RemoteService\"⟧", "ABQ0007", "did you mean 'RemoteServices'?")]
    public void A_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        Assert.That(RepositoryFiles.Extension, Does.Contain(find), "the test changes something");
        var at = RepositoryFiles.Extension.IndexOf(find, StringComparison.Ordinal);
        var (text, span) = MarkedText.Parse(RepositoryFiles.Extension[..at] + put + RepositoryFiles.Extension[(at + find.Length)..]);
        var errors = GeneratorRun.OfExtension(text).Diagnostics.Where(error => error.Location.SourceSpan == span).ToList();
        Assert.That(errors.Select(error => error.Id), Is.EqualTo(new[] { id }));
        Assert.That(errors[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Contain(message));
    }

    /// <summary>
    /// Whether the new rule opens an existing endpoint depends on the rules of that endpoint, not on those of its neighbours.
    /// </summary>
    [Test]
    public void A_rule_of_another_endpoint_says_nothing_about_this_one()
    {
        var extension = RepositoryFiles.Extension
            .Replace("\"roles\": [\"Node\", \"Directory\"]", "\"roles\": [\"Node\", \"Directory\", \"Ui\"]", StringComparison.Ordinal)
            .Replace("\"to\": \"Services.RabbitMQ\"", "\"to\": \"RemoteServices.Guacd\"", StringComparison.Ordinal);
        Assert.That(Compile("acme.Connect(rs.Guacd); acme.Connect(rs.TomcatAjp); acme.ConnectTo.RemoteServicesGuacd(rs);", extension), Is.Empty);
        Assert.That(Compile("acme.Connect(datanode.MaxScale);", extension).Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "ABQ1001" }));
    }

    /// <summary>Where only one role may connect and nobody of the extended spec has it, the type argument is still that of the source.</summary>
    [Test]
    public void A_new_appliance_takes_a_role_that_none_had() => Assert.That(
        Compile(
            "Abiquo.Sdk.Link.Between(acme, server.Ssh); acme.Connect(server.Ssh); acme.Connect(server.Http); Abiquo.Sdk.Link.Between(acme, server.Http);",
            RepositoryFiles.Extension.Replace("\"roles\": [\"Node\", \"Directory\"]", "\"roles\": [\"Node\", \"Directory\", \"Administration\"]", StringComparison.Ordinal)),
        Is.Empty);

    /// <summary>
    /// The classes of the extended spec do not name the new appliance, and languages without variance do not see that they accept its role.
    /// </summary>
    [Test]
    public void A_new_appliance_has_an_overload_for_each_endpoint_of_the_extended_spec()
    {
        var links = GeneratorRun.OfExtension().Load(
            """
            using Abiquo.Sdk;
            using Abiquo.Sdk.Platform;
            using Corp.Topology;
            internal static class Links
            {
                internal static Link[] Make(Acme acme, Server server, Datanode datanode) =>
                    [acme.Connect(server.Https), acme.Connect(datanode.RabbitMQ), Link.Between(server, acme.Ldap), Link.Between(acme, server.Http)];
            }
            """);
        var acme = links.GetType("Corp.Topology.Acme")!;
        Assert.That(
            acme.GetMethods().Where(method => method.Name == "Connect" && !method.IsDefined(typeof(ObsoleteAttribute), false)).Select(method => method.GetParameters()[0].ParameterType),
            Is.SupersetOf(new[] { typeof(Server.HttpsEndpoint), typeof(Server.HttpEndpoint), typeof(Datanode.RabbitMQEndpoint) }));
        var appliance = (Appliance)Activator.CreateInstance(acme)!;
        acme.GetProperty("Host")!.SetValue(appliance, new Host("acme.example.com"));
        var made = (Link[])links.GetType("Links")!.GetMethod("Make", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(
            null, [appliance, new Server { Host = new("cloud.example.com") }, new Datanode { Host = new("dn.example.com") }])!;
        Assert.That(made.Select(link => link.Source.Definition.Id), Is.EqualTo(new[] { "Acme", "Acme", "Server", "Acme" }));
    }

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Compile(string statement, string? extension = null) => GeneratorRun.OfExtension(extension).Compile(
        $$"""
        using Abiquo.Sdk.Platform;
        using Corp.Topology;
        internal static class Program
        {
            internal static void Main(Server server, Datanode datanode, V2V v2v, RemoteServices rs, Acme acme, Mirror mirror)
            {
                {{statement}}
            }
        }
        """);
}
