using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>A folder with projects that use the packages, as on a machine with nothing but the .NET SDK.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string> _environmentVariables;

    /// <param name="environmentVariables">Variables that change the machine, such as its language.</param>
    public Consumer(IReadOnlyDictionary<string, string>? environmentVariables = null)
    {
        _environmentVariables = environmentVariables ?? new Dictionary<string, string>();

        // Adds a package source to those of the machine, whose names are unknown.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedFeed.Folder}" />
              </packageSources>
            </configuration>
            """);

        // MSBuild and the compiler stop searching here, so files above the temporary folder have no effect.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    /// <summary>
    /// Gets the package cache of this run: the cache of the machine may contain an earlier package with the same version.
    /// </summary>
    public static string PackageCache => PackedFeed.Workspace.PathOf("cache");

    /// <summary>Writes a file of this folder.</summary>
    public void Write(string path, string text) => File.WriteAllText(_folder.PathOf(path), text);

    /// <summary>Returns the path of a file of this folder.</summary>
    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>Writes a file of this folder in an encoding.</summary>
    public void Write(string path, string text, System.Text.Encoding encoding) => File.WriteAllText(_folder.PathOf(path), text, encoding);

    /// <summary>Builds a project or a solution in this folder.</summary>
    /// <remarks>
    /// One MSBuild process is used unless an option says otherwise: for few projects, starting a second one takes longer than it saves.
    /// </remarks>
    public Task<BuildLog> BuildAsync(string path, params string[] options) => LogAsync("build", path, ["-m:1", .. options]);

    /// <summary>Publishes a project of this folder.</summary>
    /// <param name="path">The project.</param>
    /// <param name="output">The folder for what is published.</param>
    /// <param name="require">Skips the test if the build lacks something that is not ours.</param>
    public Task<BuildLog> PublishAsync(string path, string output, Action<IReadOnlyList<BuildMessage>> require) =>
        LogAsync("publish", path, ["-o", _folder.PathOf(output)], require);

    /// <summary>Publishes a program that is one file, with <paramref name="require"/> as above.</summary>
    /// <remarks>The CLI takes such a file for a project as soon as there is an option for MSBuild, such as a log.</remarks>
    public async Task<BuildLog> PublishFileAsync(string file, string output, Action<IReadOnlyList<BuildMessage>> require) =>
        Log(await DotnetAsync(["publish", file, "-o", _folder.PathOf(output)]), run => run.Lines.Distinct(), require);

    /// <summary>Runs a built program with <c>dotnet run</c>.</summary>
    public Task<DotnetResult> RunAsync(string path, params string[] arguments) =>
        DotnetAsync(["run", "--no-build", "--project", path, "--", .. arguments]);

    /// <summary>Runs a built program directly: asking MSBuild for its path takes longer than most programs run.</summary>
    public Task<DotnetResult> ExecuteAsync(string project, params string[] arguments)
    {
        var name = Path.GetFileName(project);
        var programs = Directory.GetFiles(_folder.PathOf($"{project}/bin"), name + ".dll", SearchOption.AllDirectories);
        return DotnetAsync(["exec", programs.Single(), .. arguments]);
    }

    /// <summary>Builds and runs a program that is one file, without a project.</summary>
    public Task<DotnetResult> RunFileAsync(string file, params string[] arguments) => DotnetAsync(["run", file, "--", .. arguments]);

    /// <summary>Runs <c>dotnet new</c> with a hive of its own, so that templates of the machine are neither seen nor changed.</summary>
    public Task<DotnetResult> NewAsync(params string[] arguments) =>
        DotnetAsync(["new", .. arguments, "--debug:custom-hive", _folder.PathOf("hive/templates")]);

    /// <summary>Reads a file of this folder.</summary>
    public string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    /// <summary>Packs a project of this folder into the feed.</summary>
    public async Task PackAsync(string path)
    {
        var run = await DotnetAsync(["pack", path, "-o", PackedFeed.Folder, "-v:quiet", .. DotnetCli.NoBuildServers]);
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
    }

    /// <summary>Returns the names of the files that our generator wrote for a project.</summary>
    public IReadOnlyList<string> GeneratedFiles(string path) => Directory
        .GetFiles(_folder.PathOf(Path.Combine(path, "obj")), "*.cs", SearchOption.AllDirectories)
        .Where(file => file.Contains("Abiquo.Sdk.Generator", StringComparison.Ordinal))
        .Select(file => Path.GetFileName(file))
        .Order(StringComparer.Ordinal)
        .ToList();

    public void Dispose() => _folder.Dispose();

    private async Task<BuildLog> LogAsync(
        string verb, string path, IReadOnlyList<string> options, Action<IReadOnlyList<BuildMessage>>? require = null)
    {
        // The log is read from a file, because the console output repeats every message in its summary.
        var log = _folder.PathOf("build.log");
        var fileLogger = $"-flp:LogFile={log};Verbosity=quiet;NoSummary;Encoding=UTF-8";
        var run = await DotnetAsync([verb, path, "-v:quiet", fileLogger, .. DotnetCli.NoBuildServers, .. options]);
        return Log(run, _ => File.Exists(log) ? File.ReadAllLines(log) : [], require);
    }

    private static BuildLog Log(
        DotnetResult run, Func<DotnetResult, IEnumerable<string>> lines, Action<IReadOnlyList<BuildMessage>>? require)
    {
        require?.Invoke([.. lines(run).Select(BuildMessage.Parse).OfType<BuildMessage>()]);
        return new BuildLog(run, lines(run));
    }

    private Task<DotnetResult> DotnetAsync(IReadOnlyList<string> arguments) =>
        DotnetCli.RunAsync(_folder.Root, arguments, new(_environmentVariables) { ["NUGET_PACKAGES"] = PackageCache });
}
