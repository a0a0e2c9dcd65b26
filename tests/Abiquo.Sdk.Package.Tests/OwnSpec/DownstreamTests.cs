using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.OwnSpec;

/// <summary>Projects behind a library that uses the package: one that only refers to the library, and one that also uses the package.</summary>
public sealed class DownstreamTests
{
    private Consumer _consumer = null!;
    private BuildLog _build = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        const string Program = """
            Console.WriteLine(Library.Machines.V2V);
            Console.WriteLine(Library.Machines.Web);
            """;
        _consumer = new Consumer();
        _consumer.Write("library/library.csproj", ProjectFile.Library(ProjectFile.Package(PackedFeed.Sdk), ProjectFile.Spec(AcmeSpec.FileName)));
        _consumer.Write("library/acme.json", AcmeSpec.Text);
        _consumer.Write("library/Machines.cs", """
            namespace Library;

            public static class Machines
            {
                public static Abiquo.Sdk.V2V V2V => new() { Host = new("v2v.example.com") };

                public static Acme.Topology.Web Web => new() { Host = new("web.example.com") };
            }
            """);
        _consumer.Write("behind/behind.csproj", ProjectFile.Console(ProjectFile.Project("../library/library.csproj")));
        _consumer.Write("behind/Program.cs", Program);
        _consumer.Write("beside/beside.csproj", ProjectFile.Console(ProjectFile.Package(PackedFeed.Sdk), ProjectFile.Project("../library/library.csproj")));
        _consumer.Write("beside/Program.cs", "using Abiquo.Sdk;\n\nV2V v2v = Library.Machines.V2V;\nConsole.WriteLine(v2v);\n" + Program);
        _consumer.Write("all.slnx", """
            <Solution>
              <Project Path="library/library.csproj" />
              <Project Path="behind/behind.csproj" />
              <Project Path="beside/beside.csproj" />
            </Solution>
            """);
        _build = await _consumer.BuildAsync("all.slnx");
    }

    [OneTimeTearDown]
    public void Remove() => _consumer.Dispose();

    /// <summary>Among others no CS0436, which two copies of the default classes would give.</summary>
    [Test]
    public void No_project_has_a_warning() => Assert.That(_build.Messages, Is.Empty, _build.ToString());

    [Test]
    public void Only_the_project_with_a_spec_generates_classes()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_consumer.GeneratedFiles("library"), Does.Contain("acme.Web.g.cs"));
            Assert.That(_consumer.GeneratedFiles("behind"), Is.Empty);
            Assert.That(_consumer.GeneratedFiles("beside"), Is.Empty);
        }
    }

    [Test]
    public async Task A_program_behind_a_library_runs()
    {
        var run = await _consumer.RunAsync("behind");

        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(run.Lines, Is.EqualTo(["V2V v2v.example.com", "web server web.example.com"]));
    }
}
