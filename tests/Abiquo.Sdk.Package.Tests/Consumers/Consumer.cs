using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>A folder with projects that use the packages, as on the machine of somebody who has nothing but the .NET SDK.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string> _machine;

    /// <param name="machine">Environment variables that make the machine another one, such as one that speaks German.</param>
    public Consumer(IReadOnlyDictionary<string, string>? machine = null)
    {
        _machine = machine ?? new Dictionary<string, string>();

        // A further source beside those of the machine, whose names we do not know.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedFeed.Folder}" />
              </packageSources>
            </configuration>
            """);

        // The search for these files ends here: nothing that lies above the temporary folder has a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    /// <summary>
    /// A cache that this run begins with and that ends with it: in the machine's an earlier package of the same version would be
    /// found instead of the one that was just packed.
    /// </summary>
    public static string PackageCache => PackedFeed.Workspace.PathOf("cache");

    public void Write(string path, string text) => File.WriteAllText(_folder.PathOf(path), text);

    /// <summary>Builds what is in a folder of this one, or the one project or solution of this folder.</summary>
    public async Task<BuildLog> BuildAsync(string path, params string[] options)
    {
        var log = _folder.PathOf("build.log");
        // From a file, because what is printed repeats every message in its summary. One process: a second would need longer to
        // start than it saves, unless there are many projects; then an option says so.
        var run = await DotnetAsync(["build", path, "-m:1", "-v:quiet", $"-flp:LogFile={log};Verbosity=quiet;NoSummary;Encoding=UTF-8", .. Dotnet.Alone, .. options]);
        return new BuildLog(run, File.Exists(log) ? await File.ReadAllLinesAsync(log) : []);
    }

    /// <summary>Runs a program that was built.</summary>
    public Task<DotnetRun> RunAsync(string path, params string[] arguments) => DotnetAsync(["run", "--no-build", "--project", path, "--", .. arguments]);

    /// <summary>Runs a program that was built, without asking the build where it lies: that takes longer than most programs.</summary>
    public Task<DotnetRun> ExecuteAsync(string project, params string[] arguments)
    {
        var name = Path.GetFileName(project);
        var programs = Directory.GetFiles(_folder.PathOf($"{project}/bin"), name + ".dll", SearchOption.AllDirectories);
        return DotnetAsync(["exec", programs.Single(), .. arguments]);
    }

    /// <summary>Builds and runs a program that is one file, without a project.</summary>
    public Task<DotnetRun> RunFileAsync(string file, params string[] arguments) => DotnetAsync(["run", file, "--", .. arguments]);

    /// <summary>Builds a package that is none of ours and lays it beside them.</summary>
    public async Task PackAsync(string path)
    {
        var run = await DotnetAsync(["pack", path, "-o", PackedFeed.Folder, "-v:quiet", .. Dotnet.Alone]);
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
    }

    /// <summary>The names of the files that our generator wrote for a project.</summary>
    public IReadOnlyList<string> GeneratedFiles(string path) => Directory
        .GetFiles(_folder.PathOf(Path.Combine(path, "obj")), "*.cs", SearchOption.AllDirectories)
        .Where(file => file.Contains("Abiquo.Sdk.Generator", StringComparison.Ordinal))
        .Select(file => Path.GetFileName(file))
        .Order(StringComparer.Ordinal)
        .ToList();

    public void Dispose() => _folder.Dispose();

    private Task<DotnetRun> DotnetAsync(IReadOnlyList<string> arguments) =>
        Dotnet.RunAsync(_folder.Root, arguments, new(_machine) { ["NUGET_PACKAGES"] = PackageCache });
}
