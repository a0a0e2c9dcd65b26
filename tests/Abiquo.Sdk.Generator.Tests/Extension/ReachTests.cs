using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Extension;

/// <summary>
/// Which appliances a role refers to: those of the platform, of the host's own scope and of scopes of another kind, but never those of
/// another scope of the same kind. No shipped scopes of two kinds may hold the same appliance, so these are of a spec that extends it.
/// </summary>
public sealed class ReachTests
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using System.Linq;
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        using Abiquo.Sdk.Artefacts;
        using Abiquo.Sdk.Artefacts.Configuration;
        using Halls.Topology;
        public static class Program
        {
            private static V2V Converting => new() { Host = new("v2v.example.com", "10.0.0.9") };

            public static string[] AnotherKind => Brokers(new()
            {
                Halls = [new() { Datanode = Services("other", "10.0.0.1") }, new() { V2V = Converting }],
                Yards = [new() { Datanode = Services("yard", "10.0.0.2") }],
            });

            public static string[] First => Brokers(new()
            {
                Halls = [new() { Datanode = Services("own", "10.0.0.1"), V2V = Converting }],
                Yards = [new() { Datanode = Services("yard", "10.0.0.2") }],
            });

            public static string[] Nobody => Brokers(new() { Halls = [new() { Datanode = Services("other", "10.0.0.1") }, new() { V2V = Converting }] });

            private static Datanode Services(string name, string address) => new() { Host = new($"{name}.example.com", address) };

            private static string[] Brokers(HallEnvironment environment) =>
            [
                .. ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.Single(host => host.Host == "v2v.example.com").Files
                    .SelectMany(file => file.Text.Split('\n'))
                    .Where(line => line.StartsWith("abiquo.rabbitmq.addresses", System.StringComparison.Ordinal))
                    .Select(line => line.Split('=')[1].Trim()),
            ];
        }
        """;

    private Type _program = null!;

    [OneTimeSetUp]
    public void Build() => _program = GeneratorRun.OfExtension(RepositoryFiles.OfTests("halls.json")).Load(Program).GetType("Program")!;

    [Test]
    public void A_scope_of_another_kind_is_in_reach_and_one_of_the_same_kind_is_not() => Assert.That(Get("AnotherKind"), Is.EqualTo(["10.0.0.2:5672"]));

    [Test]
    public void The_first_in_the_order_of_the_environment_is_found() => Assert.That(Get("First"), Is.EqualTo(["10.0.0.1:5672"]));

    [Test]
    public void Nobody_in_reach_is_nobody() => Assert.That(Get("Nobody"), Is.Empty);

    private string[] Get(string property) => (string[])_program.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
