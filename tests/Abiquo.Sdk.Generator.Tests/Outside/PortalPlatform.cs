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
                Directories = ["ldap.example.com", "10.0.8.5"],
                Partners = ["10.30.0.1", "2001:db8:30::1"],
                Sites =
                [
                    Site("madrid", 1) with
                    {
                        Hypervisors = ["10.1.1.1", "10.1.1.2"],
                        Mirrors = ["Packages.example.org", "packages.example.org"],
                        Volumes = ["10.1.2.0/24", "10.1.3.0/24"],
                    },
                    Site("lima", 2) with { Hypervisors = ["10.2.1.1"] },
                ],
            };

            public static PortalEnvironment NamedPartner => Outside with { Partners = ["10.30.0.1", "partner.example.net"] };

            public static PortalEnvironment OwnName => Outside with { Directories = ["web.example.com"], Partners = ["broker.madrid.example.com"] };

            public static PortalEnvironment Unreachable => Closed with
            {
                Directories = ["127.0.0.1", "224.0.0.1"],
                Sites = [Site("madrid", 1) with { Hypervisors = ["10.1.1.1", "127.0.0.1"], Mirrors = ["::1"], Volumes = ["255.255.255.255"] }],
            };

            public static PortalEnvironment Missing => Closed with
            {
                Directories = [default(NameOrAddress)],
                Sites = [Site("madrid", 1) with { Mirrors = [default(Fqdn)], Hypervisors = [default] }],
            };

            public static PortalEnvironment OtherFamily => Closed with
            {
                Sites = [Site("madrid", 1) with { Mirrors = ["packages.example.org", "2001:db8::7"], Hypervisors = ["2001:db8::8"], Volumes = ["2001:db8:9::/48"] }],
            };

            public static Site Site(string id, int number) => new(id) { Broker = new() { Host = new($"broker.{id}.example.com", $"10.{number}.0.10") } };

            public static string Written(TopologyEnvironment environment) => EnvironmentJson.Write(environment);

            public static string Schema(TopologyEnvironment environment) => EnvironmentSchema.Of((PortalEnvironment)environment);

            public static string Problems(string text) => string.Join("\n", EnvironmentJson.Read<PortalEnvironment>(text).Problems);

            public static TopologyEnvironment? Read(string text) => EnvironmentJson.Read<PortalEnvironment>(text).Environment;
        }
        """;

    private static readonly Lazy<Type> Loaded = new(() => Load(RepositoryFiles.OfTests("portal.json")));

    public static TopologyEnvironment Environment(string name) => Environment(name, Loaded.Value);

    /// <summary>Returns an environment of another version of the platform.</summary>
    public static TopologyEnvironment Environment(string name, string spec) => Environment(name, Load(spec));

    public static string Written(TopologyEnvironment environment) => (string)Call(nameof(Written), environment)!;

    public static TopologyEnvironment? Read(string text) => (TopologyEnvironment?)Call(nameof(Read), text);

    public static string Schema(TopologyEnvironment environment) => (string)Call(nameof(Schema), environment)!;

    public static string Problems(string text) => (string)Call(nameof(Problems), text)!;

    private static Type Load(string spec) => GeneratorRun.Over(spec).Load(Program).GetType("Program")!;

    private static TopologyEnvironment Environment(string name, Type program) =>
        (TopologyEnvironment)program.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static object? Call(string method, object argument) => Loaded.Value.GetMethod(method)!.Invoke(null, [argument]);
}
