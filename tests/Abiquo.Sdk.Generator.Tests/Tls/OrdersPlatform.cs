using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>Environments of <c>tls.json</c>: a queue that may use TLS, and pages that use it by default.</summary>
internal static class OrdersPlatform
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Abiquo.Sdk.Serialization;
        using Acme.Orders;
        public static class Program
        {
            public static OrdersEnvironment Usual => new()
            {
                Web = new() { Host = new("web.example.com", "10.0.0.1") },
                Broker = new() { Host = new("broker.example.com", "10.0.0.2") },
                Worker = new() { Host = new("worker.example.com", "10.0.0.3") },
            };

            public static OrdersEnvironment Secure => Usual with { Broker = Usual.Broker with { Tls = new() { Amqp = true } } };

            public static OrdersEnvironment Plain => Usual with { Web = Usual.Web with { Tls = new() { Pages = false } } };

            public static OrdersEnvironment Moved => Usual with
            {
                Web = Usual.Web with { Ports = new() { Pages = 8443 } },
                Broker = Usual.Broker with { Ports = new() { Amqp = 5672 }, Tls = new() { Amqp = true } },
            };

            public static OrdersEnvironment Clashing => Usual with { Broker = Usual.Broker with { Tls = new() { Amqp = true }, Ports = new() { Metrics = 5671 } } };

            public static OrdersEnvironment Clustered => Usual with
            {
                Broker = Broker.Cluster(new("b1.example.com", "10.0.0.11"), new("b2.example.com", "10.0.0.12"), new("b3.example.com", "10.0.0.13")) with
                {
                    VirtualAddress = new("broker.example.com", "10.0.0.10"),
                    Tls = new() { Amqp = true },
                },
                Partners = ["192.0.2.7"],
            };

            public static OrdersEnvironment Listed => Secure with { Links = [Secure.Worker.Connect(Secure.Broker.Amqp)] };

            public static string Written(TopologyEnvironment environment) => EnvironmentJson.Write(environment);

            public static string Schema(TopologyEnvironment environment) => EnvironmentSchema.Of((OrdersEnvironment)environment);

            public static string Problems(string text) => string.Join("\n", EnvironmentJson.Read<OrdersEnvironment>(text).Problems);

            public static TopologyEnvironment? Read(string text) => EnvironmentJson.Read<OrdersEnvironment>(text).Environment;
        }
        """;

    private static readonly Lazy<Type> Loaded = new(() => GeneratorRun.Over(RepositoryFiles.OfTests("tls.json")).Load(Program).GetType("Program")!);

    public static TopologyEnvironment Environment(string name) =>
        (TopologyEnvironment)Loaded.Value.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Returns an environment of the platform with other names, in the spec as in the program.</summary>
    public static TopologyEnvironment Environment(string name, params (string Find, string Put)[] names)
    {
        var (spec, program) = names.Aggregate(
            (Spec: RepositoryFiles.OfTests("tls.json"), Program),
            (texts, pair) => (Replace(texts.Spec, pair.Find, pair.Put), Replace(texts.Program, pair.Find, pair.Put)));
        return (TopologyEnvironment)GeneratorRun.Over(spec).Load(program).GetType("Program")!.GetProperty(name)!.GetValue(null)!;
    }

    public static string Written(TopologyEnvironment environment) => (string)Call(nameof(Written), environment)!;

    public static TopologyEnvironment? Read(string text) => (TopologyEnvironment?)Call(nameof(Read), text);

    public static string Schema(TopologyEnvironment environment) => (string)Call(nameof(Schema), environment)!;

    public static string Problems(string text) => (string)Call(nameof(Problems), text)!;

    private static string Replace(string text, string find, string put) => text.Replace(find, put, StringComparison.Ordinal);

    private static object? Call(string method, object argument) => Loaded.Value.GetMethod(method)!.Invoke(null, [argument]);
}
