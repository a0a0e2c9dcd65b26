using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Repetition;

/// <summary>Builds programs about environments from parts short enough for a test case.</summary>
internal static class EnvironmentText
{
    private const string Declarations =
        """
        static class Make
        {
            internal const string Name = "a.example.com";
            internal static Datacenter Madrid(string name) => new("madrid") { TemplateRepository = "nas:/" + name, RemoteServices = null!, V2V = null! };
            internal static T Same<T>(T value) => value;
            internal static Datanode Cluster(Datanode value) => value with { Host = new("b.example.com") };
            internal static Datanode From(Datanode value) => value with { Host = new("b.example.com") };
            internal static T Later<T>(Func<T> value) => value();
            internal sealed class List<T> { internal void Add(T item) { } }
        }
        record Plan
        {
            internal Server? Old { get; init; }
            public static implicit operator Datanode(Plan plan) => new() { Host = new("b.example.com") };
        }
        """;

    /// <summary>Returns a datacenter with unique values except for those given.</summary>
    public static string Datacenter(string id, string share, string remote = "remote", string v2v = "v2v") =>
        $"new({id}) {{ TemplateRepository = {share}, RemoteServices = {remote}, V2V = {v2v} }}";

    public static IReadOnlyList<Diagnostic> Check(string statements) => AnalyzerRun.CheckStatements(statements, Declarations);

    /// <summary>Returns an environment with the given datacenters.</summary>
    public static IReadOnlyList<Diagnostic> CheckDatacenters(string datacenters) =>
        Check($"_ = new DistributedEnvironment {{ Server = server, Datanode = datanode, Datacenters = {datacenters} }};");

    /// <summary>Returns an environment with the given members.</summary>
    public static IReadOnlyList<Diagnostic> CheckMembers(string members) =>
        Check($"_ = new DistributedEnvironment {{ Datacenters = [new(\"madrid\") {{ TemplateRepository = \"nas:/a\", RemoteServices = remote, V2V = v2v }}], {members} }};");
}
