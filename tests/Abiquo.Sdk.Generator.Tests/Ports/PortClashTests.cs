using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Ports;

/// <summary>
/// Two endpoints of one appliance that listen on one port by default are an error of the spec. Without it, every environment would be
/// told of it (ABQ3007).
/// </summary>
public sealed class PortClashTests
{
    private const string Health = "\"protocols\": [\"tcp\"], \"port\": 10248,";

    private const string Client = "\"protocols\": [\"tcp\"], \"port\": 2379,";

    private const string Others = "; expected a port that no other endpoint of ";

    [TestCase(Health, "\"protocols\": [\"tcp\"], \"port\": ⟦10250⟧,", "10250 is the port of 'Health', and also one of 'Work'" + Others + "the role 'Node' has", TestName = "Two endpoints of a role")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": ⟦10250⟧,", "10250 is the port of 'Client', and also one of 'Work'" + Others + "the appliance 'Head' has", TestName = "Endpoints of two roles of an appliance")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"ports\": ⟦\"1-10, 10240-10260\"⟧,", "10250 is the port of 'Client', and also one of 'Work'", TestName = "A range has the port of another")]
    [TestCase(Client, "\"protocols\": [\"udp\", \"tcp\"], \"port\": ⟦8472⟧,", "8472 is the port of 'Client', and also one of 'Overlay'", TestName = "One protocol is common")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": 2379, \"clusterPort\": ⟦10250⟧,", "10250 is the port of 'Client', and also one of 'Work'", TestName = "Where there are several hosts")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": 2379, \"sharedPort\": ⟦6443⟧,", "6443 is the port of 'Client', and also one of 'Api'", TestName = "Where there is no virtual address")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": ⟦6443⟧,", "6443 is the port of 'Client', and also one of 'Api'", TestName = "Only one of them is at the virtual address, which may not be there")]
    public void It_is_one_error_at_the_later_port(string find, string put, string message)
    {
        var mistake = Mistake.In(Clusters, find, put);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, "ABQ0008", message);
        Assert.That(run.Compile(), Is.Empty, "the classes are generated all the same");
    }

    [TestCase(Client, "\"protocols\": [\"udp\"], \"port\": 10250,", TestName = "The protocols differ")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": 6443, \"sharedPort\": 16443,", TestName = "One is at the virtual address, and the other has a port of its own without it")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": 10250, \"network\": \"Inner\",", TestName = "They are on different networks")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": 10250, \"since\": \"2\",", TestName = "No version has both")]
    [TestCase(Client, "\"protocols\": [\"icmp\"], \"types\": \"8\",", TestName = "Types are no ports")]
    [TestCase(Client, "\"protocols\": [\"vrrp\"],", TestName = "Protocols without ports share nothing")]
    [TestCase(Client, "\"protocols\": [\"tcp\"], \"port\": 10250, \"tls\": { \"port\": 2379, \"default\": true },", TestName = "One uses another port with TLS by default")]
    public void What_never_meets_is_none(string find, string put)
    {
        var spec = Clusters
            .Replace("\"port\": 10250, \"summary\"", "\"port\": 10250, \"until\": \"1\", \"summary\"", StringComparison.Ordinal)
            .Replace("\"sources\": [", "\"versions\": [\"1\", \"2\"],\n\"networks\": [{ \"id\": \"Inner\", \"label\": \"inner\", \"summary\": \"Inner.\", \"source\": [\"BOOK\"] }],\n\"sources\": [", StringComparison.Ordinal)
            .Replace("\"summary\": \"A cluster.\",", "\"summary\": \"A cluster.\", \"networks\": [{ \"network\": \"Inner\" }],", StringComparison.Ordinal)
            .Replace(find, put, StringComparison.Ordinal);
        Assert.That(spec, Does.Contain(put));
        Assert.That(GeneratorRun.Over(spec).Errors, Is.Empty);
    }

    /// <summary>An endpoint for the other nodes of its own role does not listen where there is one host, and a pair has a port of its own.</summary>
    [TestCase("[1, 3]", "peer", 0)]
    [TestCase("[1, 3]", "derived", 1)]
    [TestCase("[3]", "derived", 0)]
    public void A_port_for_one_host_meets_none_that_is_only_for_several(string counts, string group, int errors)
    {
        var spec = Clusters
            .Replace("\"counts\": [1, 3]", $"\"counts\": {counts}", StringComparison.Ordinal)
            .Replace("\"id\": \"copies\", \"group\": \"peer\"", $"\"id\": \"copies\", \"group\": \"{group}\"", StringComparison.Ordinal)
            .Replace(Client, "\"protocols\": [\"tcp\"], \"port\": 2380, \"clusterPort\": 2379,", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Errors.Select(error => error.Id), Is.EqualTo(Enumerable.Repeat("ABQ0008", errors)));
    }

    /// <summary>What the appliance could have, but no environment lets it have, is no mistake.</summary>
    [Test]
    public void A_number_of_hosts_that_no_environment_allows_does_not_count()
    {
        var spec = Clusters
            .Replace("\"id\": \"copies\", \"group\": \"peer\"", "\"id\": \"copies\", \"group\": \"derived\"", StringComparison.Ordinal)
            .Replace(Client, "\"protocols\": [\"tcp\"], \"port\": 2380, \"clusterPort\": 2379,", StringComparison.Ordinal)
            .Replace("\"appliance\": \"Head\", \"required\"", "\"appliance\": \"Head\", \"counts\": [3], \"required\"", StringComparison.Ordinal);
        Assert.That(spec, Does.Contain("\"counts\": [3]"));
        Assert.That(GeneratorRun.Over(spec).Errors, Is.Empty);
    }

    /// <summary>Without an address that moves, each endpoint that may share one does.</summary>
    [TestCase(true, 1)]
    [TestCase(false, 0)]
    public void The_port_beside_a_virtual_address_counts_where_there_may_be_one(bool hasAddress, int errors)
    {
        var spec = Clusters.Replace(Client, "\"protocols\": [\"tcp\"], \"port\": 10250, \"sharedPort\": 2379,", StringComparison.Ordinal);
        spec = hasAddress ? spec : spec.Replace(", \"virtualAddress\": true", "", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Errors.Select(error => error.Id), Is.EqualTo(Enumerable.Repeat("ABQ0008", errors)));
    }

    /// <summary>The error is at one of them, and names both.</summary>
    [Test]
    public void A_port_that_is_wrong_on_several_appliances_is_one_error()
    {
        var spec = JObject.Parse(Clusters);
        spec["roles"]![0]!["endpoints"]![1]!["port"] = 2380;
        for (var i = 0; i < 3; i++)
        {
            var other = spec["roles"]![2]!.DeepClone();
            other["id"] = $"Memory{i}";
            ((JArray)spec["roles"]!).Add(other);
            var appliance = spec["appliances"]![0]!.DeepClone();
            (appliance["id"], appliance["roles"]) = ($"Head{i}", new JArray("Node", $"Memory{i}"));
            ((JArray)spec["appliances"]!).Add(appliance);
        }

        Assert.That(Messages(spec.ToString()), Is.EqualTo(["2380 is the port of 'Peers', and also one of 'Work'" + Others + "the appliance 'Head' has"]));
    }

    [Test]
    public void Two_pairs_are_two_errors() => Assert.That(
        Messages(Clusters.Replace("\"port\": 10248,", "\"port\": 10250,", StringComparison.Ordinal).Replace("\"port\": 2380,", "\"port\": 2379,", StringComparison.Ordinal)),
        Has.Count.EqualTo(2));

    /// <summary>It may have addresses for each of them, and no environment is told of it.</summary>
    [Test]
    public void Outside_parties_may_have_two_endpoints_on_one_port()
    {
        var spec = RepositoryFiles.ShopSpec.Replace(
            "{ \"id\": \"Nfs\",", "{ \"id\": \"Old\", \"components\": [\"Nfsd\"], \"protocols\": [\"tcp\"], \"port\": 2049, \"summary\": \"Mounts.\" }, { \"id\": \"Nfs\",", StringComparison.Ordinal);
        Assert.That(Messages(spec), Is.Empty);
    }

    /// <summary>Both roles are of the spec that is extended, so the error is at the appliance that has both.</summary>
    [Test]
    public void An_appliance_with_two_inherited_roles_that_clash_is_told()
    {
        const string Text = """
            {
              "name": "More", "summary": "More.", "namespace": "Acme.More", "extends": "Cluster",
              "appliances": [{ "id": "Both", "label": "both", "summary": "Both.", "source": ["BOOK"], "roles": ["Node", "Memory"] }]
            }
            """;
        var basis = Clusters
            .Replace("\"roles\": [\"Node\", \"Control\", \"Memory\"]", "\"roles\": [\"Control\", \"Memory\"]", StringComparison.Ordinal)
            .Replace("\"port\": 2380,", "\"port\": 10250,", StringComparison.Ordinal);
        var run = new GeneratorRun(new SpecText("more.json", Text, "own"), new SpecText("cluster.json", basis, "basis"));
        var error = run.Errors.Single();
        Assert.That((error.Id, Text.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length)), Is.EqualTo(("ABQ0008", "\"Both\"")));
    }

    /// <summary>What is missing or misspelt may be what tells them apart, and one mistake is one error.</summary>
    [TestCase("\"port\": 10250, \"summary\"", "\"summary\"", "\"port\": 10248, \"summary\"", "\"summary\"", "ABQ0002", "ABQ0002")]
    [TestCase("\"port\": 10250, \"summary\"", "\"port\": 10250, \"until\": \"1\", \"summary\"", "\"port\": 10248,", "\"port\": 10250, \"since\": \"two\",", "ABQ0007", "ABQ0007")]
    public void A_spec_with_other_errors_has_none(string find, string put, string also, string putAlso, params string[] ids) => Assert.That(
        GeneratorRun.Over(Clusters.Replace(find, put, StringComparison.Ordinal).Replace(also, putAlso, StringComparison.Ordinal)).Errors.Select(error => error.Id),
        Is.EqualTo(ids));

    private static string Clusters { get; } = RepositoryFiles.OfTests("cluster.json");

    private static List<string> Messages(string spec) =>
        GeneratorRun.Over(spec).Errors.Select(error => error.GetMessage(CultureInfo.InvariantCulture)).ToList();
}
