using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Templates;

/// <summary>
/// What somebody sees who has nothing yet: each template is installed from its package, makes a project under a name that C# would not
/// take, builds without a warning, and the program works. They are built together, once.
/// </summary>
public sealed class TemplateTests
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["abiquo"] = "My.Cloud",
        ["abiquo-ha"] = "my-cloud",
        ["abiquo-spec"] = "My Desk",
    };

    private static readonly string[] Templates = [.. Names.Keys];

    private readonly Consumer _consumer = new();
    private readonly Dictionary<string, DotnetResult> _created = [];
    private DotnetResult _installed = null!;
    private BuildLog _build = null!;

    [OneTimeSetUp]
    public async Task Create()
    {
        var package = Path.Combine(PackedFeed.Folder, $"{PackedFeed.Templates}.{PackedFeed.Version}.nupkg");
        _installed = await _consumer.NewAsync("install", package);
        foreach (var (template, name) in Names)
        {
            _created[template] = await _consumer.NewAsync(template, "-n", name, "--no-restore");
        }

        _consumer.Write("all.slnx", $"""
            <Solution>
              {string.Concat(Names.Values.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}
            </Solution>
            """);
        _build = await _consumer.BuildAsync("all.slnx");
    }

    [OneTimeTearDown]
    public void Delete() => _consumer.Dispose();

    [Test]
    public async Task The_list_says_what_each_is_for()
    {
        var list = await _consumer.NewAsync("list", "abiquo");
        Assert.That(_installed.ExitCode, Is.Zero, _installed.ToString());
        Assert.That(
            list.Output,
            Does.Match(@"Abiquo environment, distributed +abiquo +\[C#\] +Cloud/Console/Infrastructure")
                .And.Match(@"Abiquo environment, highly available +abiquo-ha +\[C#\]")
                .And.Match(@"Abiquo\.Sdk program with a spec of its own +abiquo-spec +\[C#\]"),
            list.ToString());
    }

    [TestCaseSource(nameof(Templates))]
    public void A_project_has_the_name_it_was_given_and_refers_to_this_version(string template)
    {
        Assert.That(_created[template].ExitCode, Is.Zero, _created[template].ToString());
        var reference = $"<PackageReference Include=\"{PackedFeed.CommandLine}\" Version=\"{PackedFeed.Version}\" />";
        Assert.That(
            _consumer.Read($"{Names[template]}/{Names[template]}.csproj"),
            Does.Contain(reference).And.Contain("<TargetFramework>net10.0<"));
    }

    [TestCaseSource(nameof(Templates))]
    public void It_says_what_to_do_next(string template) => Assert.That(
        _created[template].Output,
        Does.Contain("then run 'dotnet run -- check' and 'dotnet run -- matrix'"),
        _created[template].ToString());

    [Test]
    public void All_build_without_a_warning()
    {
        Assert.That(_build.Messages, Is.Empty, _build.ToString());
        Assert.That(_build.Succeeded, _build.ToString());
    }

    [TestCaseSource(nameof(Templates))]
    public async Task The_environment_has_no_findings(string template)
    {
        var run = await _consumer.ExecuteAsync(Names[template], "check");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "No findings." + Environment.NewLine)), run.ToString());
    }

    [TestCase("abiquo", "Datanode")]
    [TestCase("abiquo-ha", "LoadBalancer")]
    [TestCase("abiquo-spec", "Archive")]
    public async Task It_prints_its_matrix(string template, string appliance)
    {
        var run = await _consumer.ExecuteAsync(Names[template], "matrix", "--format", "csv");
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(run.Lines[0], Does.StartWith("rule,group,from_appliance,"));
        Assert.That(run.Output, Does.Contain($",{appliance},"));
    }

    [TestCaseSource(nameof(Templates))]
    public async Task Its_help_explains_it(string template)
    {
        var run = await _consumer.NewAsync(template, "--help");
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(
            run.Output,
            Does.Contain("Abiquo").And.Contain("The target framework of the project.").And.Contain("net8.0").And.Contain("--no-restore"));
    }
}
