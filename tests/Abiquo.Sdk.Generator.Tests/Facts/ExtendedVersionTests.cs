using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>A spec that extends one with versions has those versions.</summary>
public sealed class ExtendedVersionTests
{
    private const string Program =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Acme.Press;
        using Acme.Reading;
        public static class Program
        {
            private static readonly Engine Engine = new() { Host = new("e.example.com", "10.0.1.1") };

            private static readonly Store Store = new() { Host = new("s.example.com", "10.0.0.1") };

            private static readonly Web Web = new() { Host = new("w.example.com", "10.0.2.1") };

            private static readonly Desk Desk = new() { Host = new("d.example.com", "10.0.4.1") };

            public static ReadingEnvironment New => new() { Engine = Engine, Store = Store, Web = Web, Desk = Desk, Monitor = new() { Host = new("m.example.com", "10.0.3.1") } };

            public static ReadingEnvironment Middle => New with { Version = PressVersion.V6_0 };

            public static ReadingEnvironment Old => New with { Version = PressVersion.V5_4 };

            public static OldReadingEnvironment Pinned => new() { Engine = Engine, Store = Store, Web = Web, Archive = new() { Host = new("a.example.com", "10.0.5.1") }, OldDesk = Desk };

            public static RoomEnvironment Room => new() { Desk = Desk, Engine = Engine, Version = PressVersion.V6_0 };
        }
        """;

    private static readonly Lazy<Type> Loaded = new(Load);

    private static string Extension => RepositoryFiles.OfTests("reading.json");

    [TestCase("New", "6.1", "engine-light")]
    [TestCase("Middle", "6.0", "room-http")]
    [TestCase("Pinned", "5.4", "room-http")]
    [TestCase("Room", "6.0", "room-http")]
    public void Its_rules_connect_in_their_versions(string environment, string version, string rule)
    {
        var deployment = Environment(environment).Resolve();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(deployment.Version, Is.EqualTo(version));
            Assert.That(deployment.Matrix.Flows.Select(flow => flow.Rule.Id).Where(id => id.Contains("light") || id.Contains("room")), Is.EqualTo([rule]));
        }
    }

    [Test]
    public void A_member_of_its_own_is_in_its_versions() => Assert.That(
        Environment("Old").Validate().Select(finding => finding.ToString()),
        Is.EqualTo(["Desk: error ABQ3021: Desk is there since 6.0, and this environment is of version 5.4; leave it out, or choose another version."]));

    [TestCase("\"extends\": \"Press\",", "\"extends\": \"Press\", ⟦\"versions\"⟧: [\"7.0\"],", "ABQ0003", "a spec that extends another one has an unknown member 'versions'; it has the versions of that spec; remove it")]
    [TestCase("\"extends\": \"Press\",", "\"extends\": \"Press\", ⟦\"defaultVersion\"⟧: \"6.0\",", "ABQ0003", "a spec that extends another one has an unknown member 'defaultVersion'; it has the versions of that spec; remove it")]
    [TestCase("\"extends\": \"OldPressEnvironment\",", "\"extends\": \"OldPressEnvironment\", \"version\": ⟦\"6.0\"⟧,", "ABQ0009", "'version' of the environment 'OldReadingEnvironment': '6.0' is not allowed; it has the versions of the environment that it extends; remove it")]
    [TestCase("\"until\": \"6.0\", \"source\"", "\"until\": ⟦\"6.3\"⟧, \"source\"", "ABQ0007", "there is no version '6.3'; did you mean '6.0'?")]
    public void What_it_cannot_say_is_one_error(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(Extension, find, put);
        mistake.IsOneErrorOf(Run(mistake.Text), id, message);
    }

    /// <summary>An environment of its own that says no version has the default of the spec that it extends.</summary>
    [TestCase("", "V6_1")]
    [TestCase("\"defaultVersion\": \"6.0\", ", "V6_0")]
    public void Its_default_is_that_of_the_spec_that_it_extends(string said, string version)
    {
        var basis = PressPlatform.Spec.Replace("\"versions\"", said + "\"versions\"", StringComparison.Ordinal);
        var run = new GeneratorRun(new SpecText("reading.json", Extension, "own"), new SpecText("press.json", basis, "basis"));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Sources["reading.RoomEnvironment.g.cs"], Does.Contain($"Version {{ get; init; }} = global::Acme.Press.PressVersion.{version};"));
    }

    private static TopologyEnvironment Environment(string name) => (TopologyEnvironment)Loaded.Value.GetProperty(name)!.GetValue(null)!;

    private static GeneratorRun Run(string text) => new(new SpecText("reading.json", text, "own"), new SpecText("press.json", PressPlatform.Spec, "basis"));

    /// <summary>Both specs in one assembly: what the extended one declares is found in its namespace wherever it is.</summary>
    private static Type Load()
    {
        var run = Run(Extension);
        Assert.That(run.Diagnostics, Is.Empty);
        using var image = new MemoryStream();
        var emitted = Compiler.Compile([.. GeneratorRun.Over(PressPlatform.Spec).Trees, .. run.Trees, Compiler.Tree(Program)]).Emit(image);
        Assert.That(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return Assembly.Load(image.ToArray()).GetType("Program")!;
    }
}
