using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>What a program may take follows from the memory of its host.</summary>
public sealed class MemoryTests
{
    private static readonly Database Apart = Database.Cluster(
        new("db1.example.com", "10.0.1.21"), new("db2.example.com", "10.0.1.22"), new("db3.example.com", "10.0.1.23"));

    private static readonly Services Others = Services.Cluster(
        new("dn1.example.com", "10.0.1.11"), new("dn2.example.com", "10.0.1.12"), new("dn3.example.com", "10.0.1.13"));

    [Test]
    public void It_is_what_the_vendor_requires_unless_the_operator_says_more()
    {
        var settings = new ComponentSettings([]) { Memory = [new("dn1.example.com", 32)] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sizes(Samples.Distributed, "dn1.example.com", settings), Is.EqualTo(["innodb_buffer_pool_size = 8192M", "maxmemory 4096mb"]));
            Assert.That(Sizes(Samples.Distributed, "dn2.example.com", settings), Is.EqualTo(["innodb_buffer_pool_size = 2048M", "maxmemory 1024mb"]));
        }
    }

    /// <summary>Of an appliance for which the vendor requires nothing, nobody knows it.</summary>
    [Test]
    public void What_nobody_has_said_is_not_guessed()
    {
        var apart = Samples.HighAvailability with { Datanode = null, Database = Apart, Services = Others };
        var settings = new ComponentSettings([]) { Memory = [new("db1.example.com", 16), new("dn1.example.com", 16)] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sizes(apart, "db1.example.com", settings), Is.EqualTo(["innodb_buffer_pool_size = 8192M"]));
            Assert.That(Sizes(apart, "dn1.example.com", settings), Is.EqualTo(["maxmemory 2048mb"]));
            Assert.That(Sizes(apart, "db2.example.com", settings), Is.Empty);
        }
    }

    [Test]
    public void A_directive_of_the_operator_wins()
    {
        var settings = new ComponentSettings(
        [
            new("Galera") { Directives = [new("innodb_buffer_pool_size", "6G")] }, new("Redis") { Directives = [new("maxmemory", "3gb")] },
        ]);
        Assert.That(Sizes(Samples.Distributed, "dn1.example.com", settings), Is.EqualTo(["innodb_buffer_pool_size = 6G", "maxmemory 3gb"]));
    }

    [Test]
    public void What_no_host_has_is_refused()
    {
        var settings = new ComponentSettings([])
        {
            Memory = [new("dn9.example.com", 8), new("dn1.example.com", 0), new("dn2.example.com", 16384), new("dn2.example.com", 16), new("dn3.example.com", 32768)],
        };
        Assert.That(ConfigurationPlan.Of(Samples.Distributed.Resolve(), settings).Problems, Is.EqualTo(
        [
            "Memory: 'dn9.example.com' is no host of this environment; did you mean 'dn1.example.com'?",
            "Memory: 'dn2.example.com' has 16384 GB and 16 GB; keep one.",
            "Memory: 'dn1.example.com' cannot have 0 GB; write its memory in GB, such as 16.",
            "Memory: 'dn3.example.com' cannot have 32768 GB; write its memory in GB, such as 16.",
        ]));
    }

    [Test]
    public void The_document_says_it_too_and_each_fault_has_its_place()
    {
        var (good, none) = Read("""{ "memoryGb": { "dn1.example.com": 32 } }""");
        var (bad, problems) = Read("""
            { "memoryGb": { "dn1.example.com": "32", "dn2.example.com": 1.5,
              "dn3.example.com": 0, "dn9.example.com": 8 } }
            """);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(good!.Memory, Is.EqualTo([new MemoryOfHost("dn1.example.com", 32)]));
            Assert.That(none, Is.Empty);
            Assert.That(bad, Is.Null);
            Assert.That(problems.Select(problem => $"{problem.Line},{problem.Column}: {problem.Message}"), Is.EqualTo(
            [
                "1,36: expected the memory in GB, a whole number from 1 to 24576, but found the string '32'.",
                "1,61: expected the memory in GB, a whole number from 1 to 24576, but found the number '1.5'.",
                "2,22: expected the memory in GB, a whole number from 1 to 24576, but found the number '0'.",
                "2,25: 'dn9.example.com' is not a known member; did you mean 'dn1.example.com'?",
            ]));
        }
    }

    private static (ComponentSettings? Settings, ValueList<DocumentProblem> Problems) Read(string text) =>
        ComponentSettingsJson.Read(System.Text.Encoding.UTF8.GetBytes(text), Samples.Distributed.Resolve());

    private static List<string> Sizes(TopologyEnvironment environment, string host, ComponentSettings settings)
    {
        var plan = ConfigurationPlan.Of(environment.Resolve(), settings);
        Assert.That(plan.Problems, Is.Empty);
        return
        [
            .. plan.Hosts.Single(one => one.Host == host).Files
                .SelectMany(file => file.Text.Split('\n'))
                .Where(line => line.StartsWith("innodb_buffer_pool_size", StringComparison.Ordinal) || line.StartsWith("maxmemory", StringComparison.Ordinal)),
        ];
    }
}
