using System.Xml.Linq;
using Abiquo.Sdk.Package.Tests.ConsumerMatrix;
using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.OwnSpec;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.HostMatrix;

/// <summary>
/// The packed generator, and whatever analyzers are in the same assembly, in older and newer compilers than the one of the SDK.
/// It is the compiler as a library, in a process of its own for each version; the build around it is not an old one.
/// </summary>
public sealed class HostMatrixTests
{
    private static readonly string FaultyAcme = AcmeSpec.Text.Replace("5432", "70000");

    private static readonly ExpectedError[] Expected =
    [
        .. Programs.TwoRefusals().Select(error => error with { File = "IllegalLinks.cs" }),
        new("faulty.json", FaultyAcme.PositionOf("70000").Line, "ABQ0008", "70000"),
        .. AnalyzerProgram.Errors,
    ];

    private readonly List<HostRun> _runs = [];

    private static IEnumerable<string> Versions => RoslynHost.All.Select(host => host.Version);

    [OneTimeSetUp]
    public async Task Compile()
    {
        using var consumer = new Consumer();
        foreach (var host in RoslynHost.All)
        {
            consumer.Write($"{host.Name}/{host.Name}.csproj", host.Project);
            foreach (var file in new[] { "Program.cs", "Specs.cs" })
            {
                consumer.Write($"{host.Name}/{file}", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "HostMatrix", "Host", file)));
            }
        }

        consumer.Write("hosts.slnx", $"<Solution>{string.Concat(RoslynHost.All.Select(host => $"<Project Path=\"{host.Name}/{host.Name}.csproj\" />"))}</Solution>");
        var build = await consumer.BuildAsync("hosts.slnx", "-m");
        Assert.That(build.Messages, Is.Empty, build.ToString());

        using var package = new TemporaryFolder();
        using (var packed = PackedFeed.Open(PackedFeed.Sdk))
        {
            packed.ExtractTo(package.Root);
        }

        using var programs = new TemporaryFolder();
        Write(programs);
        foreach (var host in RoslynHost.All)
        {
            var run = await consumer.ExecuteAsync(
                host.Name, package.PathOf("analyzers/dotnet/cs/Abiquo.Sdk.Generator.dll"), package.PathOf("lib/net8.0/Abiquo.Sdk.dll"), MarkOfSpecs(package), programs.Root);
            _runs.Add(new HostRun(host, run));
        }
    }

    [OneTimeTearDown]
    public void Print() => Table.Print(
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
    public void Its_diagnostics_are_the_expected_ones(string version)
    {
        var run = _runs.Single(run => run.Host.Version == version);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Compiler, Is.EqualTo(version));
            Assert.That(run.Generators, Is.EqualTo("1"));
            Assert.That(IsAsExpected(run), $"Expected\n{string.Join('\n', Expected.AsEnumerable())}\nand this came:\n{run}");
        }
    }

    [Test]
    public void All_compilers_say_the_same_words_at_the_same_places()
    {
        foreach (var run in _runs)
        {
            Assert.That(run.Messages, Is.EqualTo(_runs[0].Messages), run.Host.Name);
            Assert.That((run.Generators, run.Analyzers), Is.EqualTo((_runs[0].Generators, _runs[0].Analyzers)), run.Host.Name);
        }
    }

    private static bool IsAsExpected(HostRun run) =>
        run.Succeeded
        && run.Messages.Count(message => message.Severity == "error") == Expected.Length
        && Array.TrueForAll(Expected, error => run.Messages.Count(error.Matches) == 1)
        && run.Messages.Where(message => message.Severity == "warning").Select(message => message.Id).Order(StringComparer.Ordinal).SequenceEqual(AnalyzerProgram.Warnings);

    /// <summary>The word by which the package's targets tell the generator that an additional file is a spec.</summary>
    private static string MarkOfSpecs(TemporaryFolder package) => XDocument.Load(package.PathOf("build/Abiquo.Sdk.targets"))
        .Descendants("AdditionalFiles")
        .Single(item => item.Attribute("Include")?.Value == "@(TopologySpec)")
        .Attribute("TopologySpec")!.Value;

    /// <summary>Three programs with errors, and two without: the second of these compiles only with what the generator writes.</summary>
    private static void Write(TemporaryFolder programs)
    {
        File.WriteAllText(programs.PathOf("illegal/IllegalLinks.cs"), Programs.IllegalLinks);
        File.WriteAllText(programs.PathOf("faulty/Program.cs"), "return;");
        File.WriteAllText(programs.PathOf("faulty/faulty.json"), FaultyAcme);
        File.WriteAllText(programs.PathOf($"analyzed/{AnalyzerProgram.File}"), AnalyzerProgram.Text);
        File.WriteAllText(programs.PathOf("legal/Program.cs"), Programs.Production);
        File.WriteAllText(programs.PathOf("own/Program.cs"), Programs.Shop);
        File.WriteAllText(programs.PathOf("own/acme.json"), AcmeSpec.Text);
    }
}
