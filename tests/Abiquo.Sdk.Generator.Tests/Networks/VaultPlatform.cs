using System.Reflection;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>Environments of a platform whose hosts are on several networks.</summary>
internal static class VaultPlatform
{
    /// <summary>Environments whose networks have ranges, and those in which something is wrong with them.</summary>
    private const string Program =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Abiquo.Sdk.Serialization;
        using Acme.Vault;
        public static class Program
        {
            private static readonly Host
                D1 = new("d1.example.com", "10.0.0.21") { OtherAddresses = ["192.168.10.21", "fd00:10::21"] },
                D2 = new("d2.example.com", "10.0.0.22") { OtherAddresses = ["192.168.10.22", "fd00:10::22"] },
                G1 = new("g1.example.com", "10.0.0.11") { OtherAddresses = ["192.168.10.11"] },
                G2 = new("g2.example.com", "10.0.0.12") { OtherAddresses = ["192.168.10.12"] };

            public static VaultEnvironment Multi => new()
            {
                Inner = new("192.168.10.0/24", "fd00:10::/64") { Interface = "bond1" },
                Storage = ["192.168.20.0/24"],
                Operators = ["10.9.0.0/24"],
                Disks = Disks.Pool(D1, D2),
                Gateway = Gateway.Cluster(G1, G2) with { VirtualAddress = new("gate.example.com", "10.0.0.9") { OtherAddresses = ["192.168.10.9"] } },
                Sites =
                [
                    new("madrid")
                    {
                        Export = "192.168.21.5:/export",
                        Storage = new("192.168.21.0/24") { Interface = "bond2" },
                        Mover = new() { Host = new("m.madrid.example.com", "10.1.0.10") { OtherAddresses = ["192.168.21.10", "192.168.10.41"] } },
                    },
                    new("lima")
                    {
                        Export = "192.168.20.5:/export",
                        Mover = new() { Host = new("m.lima.example.com", "10.2.0.10") { OtherAddresses = ["192.168.20.10"] } },
                    },
                ],
            };

            public static VaultEnvironment Usual => new()
            {
                Operators = ["10.9.0.0/24"],
                Disks = Disks.Pool(new("d1.example.com", "10.0.0.21"), new("d2.example.com", "10.0.0.22")),
                Gateway = Gateway.Cluster(new("g1.example.com", "10.0.0.11"), new("g2.example.com", "10.0.0.12")) with { VirtualAddress = new("gate.example.com", "10.0.0.9") },
                Sites = [new("lima") { Export = "192.168.20.5:/export", Mover = new() { Host = new("m.lima.example.com", "10.2.0.10") } }],
            };

            public static VaultEnvironment OneNetwork => Usual with { Inner = new("10.0.0.0/24") { Interface = "eth0" } };

            public static VaultEnvironment UsualHeartbeat => Usual with
            {
                Storage = new("192.168.20.0/24", "fd00:20::/64") { Interface = "bond2" },
                Gateway = Usual.Gateway with { VirtualAddress = new("gate.example.com", "10.0.0.9") { OtherAddresses = ["192.168.20.9", "fd00:20::9"] } },
            };

            public static VaultEnvironment Renamed => Multi with { Inner = new("192.168.10.0/24", "fd00:10::/64") { Interface = "bond9" } };

            public static VaultEnvironment WithoutInterface => Multi with { Inner = ["192.168.10.0/24", "fd00:10::/64"] };

            public static VaultEnvironment Missing => Multi with { Disks = Disks.Pool(new("d1.example.com", "10.0.0.21"), D2), Gateway = Multi.Gateway with { VirtualAddress = new("gate.example.com", "10.0.0.9") } };

            public static VaultEnvironment Planned => Multi with { Disks = Disks.Pool(new("d1.example.com"), D2) };

            public static VaultEnvironment Nowhere => Multi with { Disks = Disks.Pool(new("d1.example.com", "10.0.0.21") { OtherAddresses = ["192.168.10.21", "172.16.0.1"] }, D2) };

            public static VaultEnvironment NowhereAtAll => Usual with { Disks = Disks.Pool(D1, D2) };

            public static VaultEnvironment Twice => Multi with { Disks = Disks.Pool(new("d1.example.com", "192.168.10.7") { OtherAddresses = ["192.168.10.21"] }, D2) };

            public static VaultEnvironment Overlapping => Multi with
            {
                Storage = ["192.168.20.0/24", "192.168.10.128/25"],
                Sites = [Multi.Sites[0] with { Storage = ["192.168.21.0/24", "192.168.10.0/28"] }, Multi.Sites[1]],
            };

            public static VaultEnvironment Impossible => Multi with { Disks = Disks.Pool(new("d1.example.com", "10.0.0.21") { OtherAddresses = ["127.0.0.1", "192.168.10.22", default] }, D2) };

            public static VaultEnvironment Nothing => Multi with { Inner = null!, Storage = [default], Gateway = Multi.Gateway with { VirtualAddress = new("gate.example.com", "10.0.0.9") { OtherAddresses = null! } } };

            public static VaultEnvironment OtherFamily => Multi with { Disks = Disks.Pool(new("d1.example.com", "10.0.0.21") { OtherAddresses = ["fd00:10::21"] }, D2) };

            public static VaultEnvironment WithoutIPv6 => Multi with { Inner = ["192.168.10.0/24"] };

            public static VaultEnvironment Astray => Multi with
            {
                Disks = Disks.Pool(
                    new("d1.example.com", "10.0.0.21") { OtherAddresses = ["192.168.10.21", "172.16.0.1"] },
                    new("d2.example.com", "10.0.0.22") { OtherAddresses = ["192.168.10.22", "172.17.0.1"] }),
            };

            public static VaultEnvironment SamePorts => WithSamePorts(Multi);

            public static VaultEnvironment SamePortsUsual => WithSamePorts(Usual);

            public static VaultEnvironment SamePortsOneNetwork => WithSamePorts(OneNetwork);

            public static VaultEnvironment SamePortsPlanned => WithSamePorts(Multi with { Disks = Disks.Pool(new("d1.example.com"), new("d2.example.com")) });

            public static VaultEnvironment SamePortsByRule => Multi with { Disks = Multi.Disks with { Ports = new() { Objects = 7100 } } };

            private static VaultEnvironment WithSamePorts(VaultEnvironment vault) => vault with
            {
                Disks = vault.Disks with { Ports = new() { Copies = 22 } },
                Gateway = vault.Gateway with { Ports = new() { Feed = 443 } },
            };

            public static string Written(TopologyEnvironment environment) => EnvironmentJson.Write(environment);

            public static string Schema(TopologyEnvironment environment) => EnvironmentSchema.Of((VaultEnvironment)environment);

            public static string Problems(string text) => string.Join("\n", EnvironmentJson.Read<VaultEnvironment>(text).Problems);

            public static TopologyEnvironment? Read(string text) => EnvironmentJson.Read<VaultEnvironment>(text).Environment;
        }
        """;

    public static string Spec { get; } = RepositoryFiles.OfTests("networks.json");

    private static readonly Lazy<Type> Loaded = new(() => ProgramOf(Spec));

    public static TopologyEnvironment Environment(string name) => Environment(name, Loaded.Value);

    /// <summary>Returns an environment whose spec belongs to nobody else.</summary>
    public static TopologyEnvironment Load(string name) => Environment(name, ProgramOf(Spec));

    /// <summary>Returns an environment of another spec.</summary>
    public static TopologyEnvironment OfSpec(string spec, string name) => Environment(name, ProgramOf(spec));

    public static string Written(TopologyEnvironment environment) => (string)Call(nameof(Written), environment)!;

    public static TopologyEnvironment? Read(string text) => (TopologyEnvironment?)Call(nameof(Read), text);

    public static string Schema(TopologyEnvironment environment) => (string)Call(nameof(Schema), environment)!;

    public static string Problems(string text) => (string)Call(nameof(Problems), text)!;

    /// <summary>Returns the flows of a rule, such as <c>d1 10.0.0.21 > d2 10.0.0.22</c>.</summary>
    public static IEnumerable<string> Flows(string environment, string rule) => Environment(environment).Matrix().Flows
        .Where(flow => flow.Rule.Id == rule)
        .Select(flow => $"{End(flow.From)} > {End(flow.To)}");

    /// <summary>Returns the files of a host's firewall as one text.</summary>
    public static string Firewall(string environment, string host, string format, bool withEgress = false) => string.Concat(FirewallFormats
        .Write(FirewallPlan.Of(Environment(environment).Resolve(), withEgress).Single(firewall => firewall.Host == host), format)
        .Select(file => file.Text));

    private static Type ProgramOf(string spec) => GeneratorRun.Over(spec).Load(Program).GetType("Program")!;

    private static TopologyEnvironment Environment(string name, Type program) =>
        (TopologyEnvironment)program.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static string End(Matrix.FlowEndpoint end) => $"{end.Host.Replace(".example.com", "", StringComparison.Ordinal)} {end.Address}".Trim();

    private static object? Call(string method, object argument) => Loaded.Value.GetMethod(method)!.Invoke(null, [argument]);
}
