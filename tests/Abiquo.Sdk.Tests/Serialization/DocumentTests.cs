using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.Serialization;

public sealed class DocumentTests
{
    private static DistributedEnvironment Environment
    {
        get
        {
            var datanode = Datanode.Cluster(new("dn.example.com", "10.0.1.11")) with { VirtualAddress = new("db.example.com", "10.0.1.10"), Ports = new() { Zookeeper = 2182 } };
            return Samples.Small with
            {
                LinkPolicy = LinkPolicy.Strict,
                Server = new() { Host = new("Cloud.Example.com", "2001:db8::10", "10.0.0.10") },
                Datanode = datanode,
                Datacenters = [Samples.Madrid with { V2V = new() { Host = new("v2v.madrid.example.com") } }],
                DnsServers = ["10.9.0.53"],
                Links = [Samples.Madrid.RemoteServices.Connect(datanode.Redis)],
            };
        }
    }

    /// <summary>The document of <see cref="Environment"/> without its version, which is the default.</summary>
    public static string Text { get; } =
        """
        {
          "format": 1,
          "spec": "Abiquo",
          "environment": "DistributedEnvironment",
          "linkPolicy": "Strict",
          "Server": {
            "hosts": [
              {
                "fqdn": "cloud.example.com",
                "addresses": [
                  "10.0.0.10",
                  "2001:db8::10"
                ]
              }
            ]
          },
          "Datanode": {
            "hosts": [
              {
                "fqdn": "dn.example.com",
                "addresses": [
                  "10.0.1.11"
                ]
              }
            ],
            "virtualAddress": {
              "fqdn": "db.example.com",
              "addresses": [
                "10.0.1.10"
              ]
            },
            "ports": {
              "Zookeeper": 2182
            }
          },
          "Datacenters": [
            {
              "Id": "madrid",
              "TemplateRepository": "10.1.0.5:/opt/vm_repository",
              "RemoteServices": {
                "hosts": [
                  {
                    "fqdn": "rs.madrid.example.com",
                    "addresses": [
                      "10.1.0.10"
                    ]
                  }
                ]
              },
              "V2V": {
                "hosts": [
                  {
                    "fqdn": "v2v.madrid.example.com"
                  }
                ]
              }
            }
          ],
          "DnsServers": [
            "10.9.0.53"
          ],
          "links": [
            {
              "from": "Datacenters[0].RemoteServices",
              "to": "Datanode.Redis"
            }
          ]
        }

        """;

    private static string Written => Text.Replace("\"Strict\",\n", "\"Strict\",\n  \"version\": \"6.1\",\n", StringComparison.Ordinal);

    [Test]
    public void A_document_looks_like_this() => Assert.That(EnvironmentJson.Write(Environment), Is.EqualTo(Written));

    [Test]
    public void And_is_read_as_the_environment() => Assert.That(EnvironmentJson.Read<DistributedEnvironment>(Text).Environment, Is.EqualTo(Environment));

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(EnvironmentJson.Write(Environment), Is.EqualTo(Written));
                Assert.That(EnvironmentJson.Read<DistributedEnvironment>(Text).Environment, Is.EqualTo(Environment));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("\r\n")]
    [TestCase(" ")]
    public void Blanks_and_a_byte_order_mark_do_not_matter(string lineBreak) =>
        Assert.That(EnvironmentJson.Read<DistributedEnvironment>("\ufeff" + Text.Replace("\n", lineBreak)).Environment, Is.EqualTo(Environment));

    [Test]
    public void The_order_of_members_does_not_matter() => Assert.That(
        EnvironmentJson.Read<DistributedEnvironment>(Text.Replace("  \"format\": 1,\n", "").Replace("  ]\n}\n", "  ],\n  \"format\": 1\n}\n")).Environment, Is.EqualTo(Environment));

    [Test]
    public void A_document_may_name_its_schema() =>
        Assert.That(EnvironmentJson.Read<DistributedEnvironment>(Text.Replace("\"format\"", "\"$schema\": \"environment.schema.json\", \"format\"")).Environment, Is.EqualTo(Environment));

    [Test]
    public void No_links_are_not_the_same_as_links_left_out()
    {
        var none = Samples.Small with { Links = [] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(EnvironmentJson.Write(none), Does.Contain("\"links\": []"));
            Assert.That(EnvironmentJson.Write(Samples.Small), Does.Not.Contain("links"));
            Assert.That(EnvironmentJson.Read<DistributedEnvironment>(EnvironmentJson.Write(none)).Environment!.Links, Is.Empty);
        }
    }

    [Test]
    public void An_environment_with_findings_is_not_written() => Assert.That(
        () => EnvironmentJson.Write(Validation.Faulty.Environment), Throws.ArgumentException.With.Message.Contains("ABQ3001").And.Message.Contains("ABQ3005"));

    [Test]
    public void A_class_derived_by_hand_is_not_written() => Assert.That(
        () => EnvironmentJson.Write(Samples.Small with { Datacenters = [new OwnDatacenter(Samples.Madrid)] }),
        Throws.TypeOf<AlteredSpecException>().With.Message.Contains("OwnDatacenter"));

    [Test]
    public void A_class_derived_by_hand_is_not_read() =>
        Assert.That(() => EnvironmentJson.Read<OwnEnvironment>(Text), Throws.ArgumentException.With.Message.Contains("generated from a topology spec"));

    private sealed record OwnDatacenter : Datacenter
    {
        [SetsRequiredMembers]
        public OwnDatacenter(Datacenter original)
            : base(original)
        {
        }
    }

    private sealed record OwnEnvironment : DistributedEnvironment;
}
