using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Outside;

/// <summary>Environments of a platform that deals with outside parties of every kind, as sources and as targets.</summary>
internal static class PortalPlatform
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Abiquo.Sdk.Serialization;
        using Acme.Portal;
        public static class Program
        {
            public static PortalEnvironment Closed => new()
            {
                Web = new() { Host = new("web.example.com", "10.0.0.10", "2001:db8::10") },
                Sites = [Site("madrid", 1)],
            };

            public static PortalEnvironment Offices => Closed with { Users = ["10.20.0.0/16", "2001:db8:20::/48"] };

            public static PortalEnvironment Planned => Closed with { Web = new() { Host = new("web.example.com") } };

            public static PortalEnvironment Outside => Offices with
            {
                Operators = ["10.9.0.0/24"],
                Sites =
                [
                    Site("madrid", 1) with { Hypervisors = ["10.1.1.1", "10.1.1.2"], Volumes = ["10.1.2.0/24", "10.1.3.0/24"] },
                    Site("lima", 2) with { Hypervisors = ["10.2.1.1"] },
                ],
            };

            public static Site Site(string id, int number) => new(id) { Broker = new() { Host = new($"broker.{id}.example.com", $"10.{number}.0.10") } };

            public static string Written(TopologyEnvironment environment) => EnvironmentJson.Write(environment);

            public static TopologyEnvironment? Read(string text) => EnvironmentJson.Read<PortalEnvironment>(text).Environment;
        }
        """;

    private static readonly Lazy<Type> Loaded = new(() => GeneratorRun.Over(RepositoryFiles.OfTests("portal.json")).Load(Program).GetType("Program")!);

    public static TopologyEnvironment Environment(string name) =>
        (TopologyEnvironment)Loaded.Value.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    public static string Written(TopologyEnvironment environment) => (string)Call(nameof(Written), environment)!;

    public static TopologyEnvironment? Read(string text) => (TopologyEnvironment?)Call(nameof(Read), text);

    private static object? Call(string method, object argument) => Loaded.Value.GetMethod(method)!.Invoke(null, [argument]);
}
