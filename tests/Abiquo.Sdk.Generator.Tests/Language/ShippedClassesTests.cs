using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Generator.Tests.Language;

/// <summary>
/// The versions of C# in which a program can use the classes of Abiquo, which are compiled already. What they demand is demanded in every
/// version that can use them.
/// </summary>
public class ShippedClassesTests
{
    /// <summary>Without anything that is newer than C# 7.3 itself.</summary>
    private const string Program = """
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        internal static class Program
        {
            internal static Link Run()
            {
                var datanode = Datanode.Cluster(new Host("dn1.example.com"), new Host("dn2.example.com"), new Host("dn3.example.com"));
                var v2v = V2V.Pool(new Host("v2v.example.com", "10.0.0.1"));
                var environment = new DistributedEnvironment
                {
                    Server = new Server { Host = new Host("cloud.example.com", "10.0.0.10") },
                    Datanode = datanode,
                    Datacenters = new Datacenter("madrid")
                    {
                        TemplateRepository = "nfs.example.com:/t",
                        RemoteServices = RemoteServices.Pool(new Host("rs.example.com")),
                        V2V = v2v,
                    },
                };
                return environment.Datacenters[0].V2V.Connect(datanode.Redis);
            }
        }
        """;

    /// <summary>The compiler says that init-only setters need C# 9.</summary>
    [TestCase(LanguageVersion.CSharp7_3, "CS8370")]
    [TestCase(LanguageVersion.CSharp8, "CS8400")]
    public void Before_9_the_compiler_refuses_them(LanguageVersion version, string id) =>
        Assert.That(Compile(Program, version).Distinct(), Is.EqualTo(new[] { id }));

    [TestCase(LanguageVersion.CSharp9)]
    [TestCase(LanguageVersion.CSharp10)]
    [TestCase(LanguageVersion.CSharp11)]
    [TestCase(LanguageVersion.CSharp12)]
    [TestCase(LanguageVersion.Latest)]
    public void From_9_on_legal_is_legal_and_nothing_else(LanguageVersion version)
    {
        Assert.That(Compile(Program, version), Is.Empty);
        Assert.That(Compile(Program.Replace("datanode.Redis", "datanode.MaxScale", StringComparison.Ordinal), version), Is.EqualTo(new[] { "ABQ1001" }));
        Assert.That(Compile(Program.Replace("V2V = v2v,", "", StringComparison.Ordinal), version), Is.EqualTo(new[] { "CS9035" }));
    }

    private static IEnumerable<string> Compile(string program, LanguageVersion version)
    {
        var tree = CSharpSyntaxTree.ParseText(program, Compiler.Parse.WithLanguageVersion(version), "Program.cs");
        var compilation = Compiler.Compile(tree);
        var nullable = version < LanguageVersion.CSharp8 ? Microsoft.CodeAnalysis.NullableContextOptions.Disable : Microsoft.CodeAnalysis.NullableContextOptions.Enable;
        return compilation.WithOptions(compilation.Options.WithNullableContextOptions(nullable)).GetDiagnostics().Select(diagnostic => diagnostic.Id).ToList();
    }
}
