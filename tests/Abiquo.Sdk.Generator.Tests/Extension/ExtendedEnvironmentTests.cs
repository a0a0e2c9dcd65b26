using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Extension;

/// <summary>The run-time behaviour of an environment with added appliances.</summary>
public class ExtendedEnvironmentTests
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using System.Linq;
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        using Corp.Topology;
        public static class Program
        {
            public static CorpEnvironment Environment => new()
            {
                Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
                Datanode = Datanode.Cluster(new("dn.example.com", "10.0.1.11")),
                Datacenters = [Datacenter("madrid", 1), Datacenter("barcelona", 2), new Datacenter("usual")
                {
                    TemplateRepository = "10.3.0.5:/t",
                    RemoteServices = new() { Host = new("rs.usual.example.com", "10.3.0.10") },
                    V2V = new() { Host = new("v2v.usual.example.com", "10.3.0.20") },
                }],
                People = new() { Host = new("ldap.example.com", "10.0.3.10") },
            };

            public static string[] Flows => Environment.Matrix().Flows
                .Where(flow => flow.From.Appliance is "Acme" or "Mirror" || flow.To.Appliance is "Acme" or "Mirror")
                .Select(flow => $"{flow.Rule.Id}: {flow.From.Host} -> {flow.To.Host}:{flow.Port}")
                .ToArray();

            public static string[] Findings => (Environment with { Datacenters = [Datacenter("madrid", 1), new Datacenter("madrid")
            {
                TemplateRepository = "10.3.0.5:/t",
                RemoteServices = new() { Host = new("rs.usual.example.com", "10.3.0.10") },
                V2V = new() { Host = new("v2v.usual.example.com", "10.3.0.20") },
            }] }).Validate().Select(finding => finding.Code).ToArray();

            private static CorpDatacenter Datacenter(string id, int number) => new(id)
            {
                TemplateRepository = $"10.{number}.0.5:/t",
                RemoteServices = new() { Host = new($"rs.{id}.example.com", $"10.{number}.0.10") },
                V2V = new() { Host = new($"v2v.{id}.example.com", $"10.{number}.0.20") },
                Mirror = new() { Host = new($"mirror.{id}.example.com", $"10.{number}.0.30") },
            };
        }
        """;

    private Assembly _assembly = null!;

    [OneTimeSetUp]
    public void Build() => _assembly = GeneratorRun.OfExtension().Load(Program);

    [Test]
    public void The_added_appliances_are_in_the_matrix() => Assert.That(Get("Flows"), Is.EqualTo(new[]
    {
        "server-directory: cloud.example.com -> ldap.example.com:389",
        "directory-rabbitmq: ldap.example.com -> dn.example.com:5672",
        "remote-services-mirror: rs.madrid.example.com -> mirror.madrid.example.com:873",
        "remote-services-mirror: rs.barcelona.example.com -> mirror.barcelona.example.com:873",
    }));

    [Test]
    public void An_added_scope_is_of_the_kind_that_it_adds_to() => Assert.That(Get("Findings"), Is.EqualTo(new[] { "ABQ3001" }));

    [Test]
    public void The_value_of_the_spec_has_both_parts()
    {
        var spec = (Specification.TopologySpec)_assembly.GetType("Corp.Topology.CorpTopology")!.GetProperty("Spec")!.GetValue(null)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(spec.Appliances.Select(appliance => appliance.Id), Is.EqualTo(AbiquoTopology.Spec.Appliances.Select(appliance => appliance.Id).Concat(["Acme", "Mirror"])));
            Assert.That(spec.Rules, Has.Count.EqualTo(AbiquoTopology.Spec.Rules.Count + 3));
            Assert.That(spec.Sources[^1].Id, Is.EqualTo("OPS"));
        }
    }

    private string[] Get(string property) => (string[])_assembly.GetType("Program")!.GetProperty(property)!.GetValue(null)!;
}
