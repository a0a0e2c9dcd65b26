using System.Reflection;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>Environments of a platform with conditions of each kind and three versions.</summary>
internal static class PressPlatform
{
    private const string Source =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Abiquo.Sdk.Serialization;
        using Acme.Press;
        public static class Program
        {
            private static readonly Store OneStore = new() { Host = new("s1.example.com", "10.0.0.1") };

            private static readonly Store Stores = Store.Cluster(new("s1.example.com", "10.0.0.1"), new("s2.example.com", "10.0.0.2"), new("s3.example.com", "10.0.0.3"));

            public static PressEnvironment Small => new()
            {
                Store = OneStore,
                Engine = new() { Host = new("e1.example.com", "10.0.1.1") },
                Web = new() { Host = new("w.example.com", "10.0.2.1") },
            };

            public static PressEnvironment Watched => Small with { Monitor = new() { Host = new("m.example.com", "10.0.3.1") } };

            public static PressEnvironment Shared => Small with { Store = Stores with { VirtualAddress = new("data.example.com", "10.0.0.9") } };

            public static PressEnvironment Two => Small with { Engine = Engine.Pool(new("e1.example.com", "10.0.1.1"), new("e2.example.com", "10.0.1.2")) };

            public static PressEnvironment Known => Small with { Directories = ["10.0.9.1"] };

            public static PressEnvironment TwoKnown => Two with { Directories = ["10.0.9.1"] };

            public static PressEnvironment Full => Watched with { Finder = new() { Host = new("f.example.com", "10.0.4.1") }, Version = PressVersion.V6_0 };

            public static PressEnvironment Old => Watched with { Version = PressVersion.V5_4 };

            public static PressEnvironment Middle => Watched with { Version = PressVersion.V6_0 };

            public static PressEnvironment New => Watched with { Version = PressVersion.V6_1 };

            public static PressEnvironment OldWithFinder => Old with { Finder = new() { Host = new("f.example.com", "10.0.4.1") }, Directories = ["10.0.9.1"] };

            public static PressEnvironment NewWithArchive => New with { Archive = new() { Host = new("a.example.com", "10.0.5.1") } };

            public static PressEnvironment NoVersion => Small with { Version = (PressVersion)42 };

            public static PressEnvironment NegativeVersion => Small with { Version = (PressVersion)(-1) };

            public static PressEnvironment Linked => Small with { Links = [Small.Web.Connect(Small.Engine.Http), Small.Engine.Connect(Small.Store.Election)] };

            public static PressEnvironment LinkedOld => Small with { Links = [Small.Web.Connect(Small.Engine.Legacy)] };

            public static PressEnvironment LinkedMetrics => New with { Links = [New.Engine.Connect(New.Monitor!.Carbon)] };

            public static PressEnvironment TwoUnlinked => Two with { Links = [Two.Web.Connect(Two.Engine.Http)] };

            public static PressEnvironment SameNames => Watched with { Engine = Engine.Pool(new("e.one.example.com", "10.0.1.1"), new("e.two.example.com", "10.0.1.2")) };

            public static PressEnvironment SameNamesUnwatched => SameNames with { Monitor = null };

            public static OldPressEnvironment Pinned => new()
            {
                Store = OneStore,
                Engine = new() { Host = new("e1.example.com", "10.0.1.1") },
                Web = new() { Host = new("w.example.com", "10.0.2.1") },
                Archive = new() { Host = new("a.example.com", "10.0.5.1") },
            };

            public static string Schema(TopologyEnvironment environment) => environment is PressEnvironment press ? EnvironmentSchema.Of(press) : EnvironmentSchema.Of((OldPressEnvironment)environment);

            public static string Problems(string text) => string.Join("\n", EnvironmentJson.Read<PressEnvironment>(text).Problems);

            public static TopologyEnvironment? Read(string text) => EnvironmentJson.Read<PressEnvironment>(text).Environment;
        }
        """;

    private static readonly Lazy<GeneratorRun> Generated = new(() => GeneratorRun.Over(RepositoryFiles.OfTests("press.json")));

    private static readonly Lazy<Type> Loaded = new(() => Generated.Value.Load(Source).GetType("Program")!);

    public static string Spec => RepositoryFiles.OfTests("press.json");

    public static TopologyEnvironment Environment(string name) => Environment(name, Loaded.Value);

    /// <summary>Returns an environment of another spec of the platform.</summary>
    public static TopologyEnvironment Environment(string name, string spec) =>
        Environment(name, Program(spec));

    public static Deployment Resolve(string name) => Environment(name).Resolve();

    /// <summary>Returns the rules that connect something.</summary>
    public static IEnumerable<string> Rules(string name) => Resolve(name).Matrix.Flows.Select(flow => flow.Rule.Id).Distinct();

    /// <summary>Returns the names of the properties of the pages, without their prefix.</summary>
    public static string Properties(string name) => string.Join(' ', PropertyLines(name).Select(line => line["page.".Length..].Split('=')[0]));

    public static IEnumerable<string> PropertyLines(string name) => ConfigurationPlan.Of(Resolve(name), Artefacts.ComponentSettings.None)
        .Hosts.Single(host => host.Host == "w.example.com")
        .Files.Single(file => file.Path == "etc/press/page.properties")
        .Text.Split('\n').Where(line => line.StartsWith("page.", StringComparison.Ordinal));

    /// <summary>Returns the labels of the parameters of the engine.</summary>
    public static IEnumerable<string> Parameters(string name) => WorksheetTables.Of(Resolve(name)).Single(table => table.Title == "parameters").Rows
        .Where(row => row[2] == "e1.example.com").Select(row => row[3]);

    public static string Firewall(string name, string host, string format) => string.Concat(FirewallFormats
        .Write(FirewallPlan.Of(Resolve(name)).Single(firewall => firewall.Host == host), format).Select(file => file.Text));

    public static IEnumerable<string> Findings(string name) => Environment(name).Validate().Select(finding => finding.ToString());

    public static IEnumerable<string> Idle(string name) => Resolve(name).IdleRules().Select(one => $"{one.Rule.Id}: {one.Reason}");

    public static string Schema(string name) => (string)Call(nameof(Schema), Environment(name))!;

    /// <summary>Returns the schema of the documents of an environment of another spec of the platform.</summary>
    public static string Schema(string name, string spec)
    {
        var program = Program(spec);
        return (string)program.GetMethod(nameof(Schema))!.Invoke(null, [Environment(name, program)])!;
    }

    public static TopologyEnvironment? Read(string text) => (TopologyEnvironment?)Call(nameof(Read), text);

    public static string Problems(string text) => (string)Call(nameof(Problems), text)!;

    /// <summary>Returns the errors of statements that have an environment and its appliances.</summary>
    public static IEnumerable<string> Errors(string statement) => Generated.Value.Compile(
        $$"""
        #pragma warning disable CS1591
        using Acme.Press;
        internal static class Statements
        {
            internal static object Of(PressEnvironment press, OldPressEnvironment old, Web web, Engine engine, Store store, Monitor monitor, Finder finder) => {{statement}};
        }
        """).Select(error => error.Id);

    private static Type Program(string spec) => GeneratorRun.Over(spec).Load(Source).GetType("Program")!;

    private static TopologyEnvironment Environment(string name, Type program) =>
        (TopologyEnvironment)program.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static object? Call(string method, object argument) => Loaded.Value.GetMethod(method)!.Invoke(null, [argument]);
}
