using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Generator.Tests.Within;

/// <summary>Environments of a spec whose appliances have both roles of many rules.</summary>
internal sealed class Clusters(string? spec = null)
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Cluster.Topology;
        public static class Program
        {
            private static readonly Host H1 = new("h1.example.com", "10.0.0.1"), H2 = new("h2.example.com", "10.0.0.2"), H3 = new("h3.example.com", "10.0.0.3");

            private static ClusterEnvironment Usual => new()
            {
                Heads = Head.Cluster(H1, H2, H3),
                Workers = Worker.Pool(new("w1.example.com", "10.0.1.1"), new("w2.example.com", "10.0.1.2")),
            };

            private static ClusterEnvironment WithAddress => Usual with { Heads = Usual.Heads with { VirtualAddress = new("api.example.com", "10.0.0.9") } };

            private static ClusterEnvironment Alone => new() { Heads = new() { Host = H1 } };

            private static ClusterEnvironment AloneWithAddress => Alone with { Heads = Alone.Heads with { VirtualAddress = new("api.example.com", "10.0.0.9") } };

            private static ClusterEnvironment TwoKinds => new() { Heads = Alone.Heads, Workers = new() { Host = H2 }, Others = new() { Host = H3 } };

            private static ClusterEnvironment Unlinked => Usual with { Links = [] };

            private static ClusterEnvironment Strict => Usual with { LinkPolicy = LinkPolicy.Strict };

            private static ClusterEnvironment UnlinkedStrict => Unlinked with { LinkPolicy = LinkPolicy.Strict };

            private static ClusterEnvironment Together => Alone with { Workers = new() { Host = H1 } };

            private static ClusterEnvironment SharedPort => Alone with { Heads = Alone.Heads with { Ports = new() { Client = 10250 } } };

            private static ClusterEnvironment SharedPeerPort => Alone with { Heads = Alone.Heads with { Ports = new() { Peers = 10250 } } };
        }
        """;

    private readonly Type _program = new GeneratorRun(new SpecText("cluster.json", spec ?? Spec, "own")).Load(Program).GetType("Program")!;

    public static string Spec { get; } = RepositoryFiles.OfTests("cluster.json");

    public TopologyEnvironment this[string name] => (TopologyEnvironment)_program
        .GetProperty(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
        .GetValue(null)!;

    /// <summary>Returns the flows of a rule, such as <c>h1>h2</c>.</summary>
    public IEnumerable<string> Flows(string environment, string rule) => this[environment].Matrix().Flows
        .Where(flow => flow.Rule.Id == rule)
        .Select(flow => $"{Short(flow.From)}>{Short(flow.To)}");

    private static string Short(FlowEndpoint end) => end.Host.Split('.')[0];
}
