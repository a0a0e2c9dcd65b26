using System.Xml.Linq;
using Abiquo.Sdk.Package.Tests.ConsumerMatrix;
using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.OwnSpec;
using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Reporting;

namespace Abiquo.Sdk.Package.Tests.CompilerVersions;

/// <summary>
/// The packed generator and analyzers in older and newer compilers than that of the SDK. Each version of the compiler runs as a library
/// in a process of its own; the build around it is the current one.
/// </summary>
public sealed class CompilerVersionTests
{
    private static readonly string FaultyAcme = AcmeSpec.Text.Replace("5432", "70000");

    private static readonly ExpectedError[] Expected =
    [
        .. SourceTexts.ExpectedRefusals().Select(error => error with { File = "IllegalLinks.cs" }),
        new("faulty.json", FaultyAcme.PositionOf("70000").Line, "ABQ0008", "70000"),
        .. AnalyzerProgram.Errors,
    ];

    private readonly List<CompilerRun> _runs = [];

    private static IEnumerable<string> Versions => RoslynVersion.All.Select(roslyn => roslyn.Version);

    [OneTimeSetUp]
    public async Task Compile()
    {
        using var consumer = new Consumer();
        foreach (var roslyn in RoslynVersion.All)
        {
            consumer.Write($"{roslyn.Name}/{roslyn.Name}.csproj", roslyn.Project);
            foreach (var file in new[] { "Program.cs", "Specs.cs" })
            {
                var path = Path.Combine(AppContext.BaseDirectory, "CompilerVersions", "Compiler", file);
                consumer.Write($"{roslyn.Name}/{file}", File.ReadAllText(path));
            }
        }

        var projects = RoslynVersion.All.Select(roslyn => $"<Project Path=\"{roslyn.Name}/{roslyn.Name}.csproj\" />");
        consumer.Write("compilers.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        var build = await consumer.BuildAsync("compilers.slnx", "-m");
        Assert.That(build.Messages, Is.Empty, build.ToString());

        using var package = new TemporaryFolder();
        using (var packed = PackedFeed.Open(PackedFeed.Sdk))
        {
            packed.ExtractTo(package.Root);
        }

        using var programs = new TemporaryFolder();
        Write(programs);
        foreach (var roslyn in RoslynVersion.All)
        {
            var run = await consumer.ExecuteAsync(
                roslyn.Name,
                package.PathOf("analyzers/dotnet/cs/Abiquo.Sdk.Generator.dll"),
                package.PathOf("lib/net8.0/Abiquo.Sdk.dll"),
                SpecMetadata(package),
                programs.Root);
            _runs.Add(new CompilerRun(roslyn, run));
        }
    }

    [OneTimeTearDown]
    public void Print() => ConsoleTable.Print(
        ["compiler", "generators", "analyzers", "errors", "warnings", "ok"],
        _runs.Select(run => (IReadOnlyList<string>)
        [
            run.Compiler,
            run.Generators,
            run.Analyzers,
            $"{run.Messages.Count(message => message.Severity == "error")}",
            $"{run.Messages.Count(message => message.Severity == "warning")}",
            IsAsExpected(run) ? "ok" : "NO",
        ]));

    [TestCaseSource(nameof(Versions))]
    public void The_diagnostics_are_the_expected_ones(string version)
    {
        var run = _runs.Single(run => run.Roslyn.Version == version);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Compiler, Is.EqualTo(version));
            Assert.That(run.Generators, Is.EqualTo("1"));
            Assert.That(IsAsExpected(run), $"Expected\n{string.Join('\n', Expected.AsEnumerable())}\nbut got\n{run}");
        }
    }

    [Test]
    public void All_compilers_report_the_same_messages_at_the_same_positions()
    {
        foreach (var run in _runs)
        {
            Assert.That(run.Messages, Is.EqualTo(_runs[0].Messages), run.Roslyn.Name);
            Assert.That((run.Generators, run.Analyzers), Is.EqualTo((_runs[0].Generators, _runs[0].Analyzers)), run.Roslyn.Name);
        }
    }

    private static bool IsAsExpected(CompilerRun run) =>
        run.Succeeded
        && run.Messages.Count(message => message.Severity == "error") == Expected.Length
        && Array.TrueForAll(Expected, error => run.Messages.Count(error.Matches) == 1)
        && run.Messages
            .Where(message => message.Severity == "warning")
            .Select(message => message.Id)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(AnalyzerProgram.Warnings);

    /// <summary>Returns the item metadata that marks an additional file as a spec in the package's targets.</summary>
    private static string SpecMetadata(TemporaryFolder package) => XDocument.Load(package.PathOf("build/Abiquo.Sdk.targets"))
        .Descendants("AdditionalFiles")
        .Single(item => item.Attribute("Include")?.Value.StartsWith("@(TopologySpec", StringComparison.Ordinal) == true)
        .Attribute("TopologySpec")!.Value;

    /// <summary>Writes three programs with errors and two without, the second of which compiles only with the generated classes.</summary>
    private static void Write(TemporaryFolder programs)
    {
        File.WriteAllText(programs.PathOf("illegal/IllegalLinks.cs"), SourceTexts.IllegalLinks);
        File.WriteAllText(programs.PathOf("faulty/Program.cs"), "return;");
        File.WriteAllText(programs.PathOf("faulty/faulty.json"), FaultyAcme);
        File.WriteAllText(programs.PathOf($"analyzed/{AnalyzerProgram.File}"), AnalyzerProgram.Text);
        File.WriteAllText(programs.PathOf("legal/Program.cs"), SourceTexts.Production);
        File.WriteAllText(programs.PathOf("own/Program.cs"), SourceTexts.Shop);
        File.WriteAllText(programs.PathOf("own/acme.json"), AcmeSpec.Text);
    }
}
