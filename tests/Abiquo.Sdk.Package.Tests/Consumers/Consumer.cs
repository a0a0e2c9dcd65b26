using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Consumers;

/// <summary>A folder with projects that use the packages, as on the machine of somebody who has nothing but the .NET SDK.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Consumer()
    {
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
        // start than it saves.
        var run = await DotnetAsync(["build", path, "-m:1", "-v:quiet", $"-flp:LogFile={log};Verbosity=quiet;NoSummary;Encoding=UTF-8", .. Dotnet.Alone, .. options]);
        return new BuildLog(run, File.Exists(log) ? await File.ReadAllLinesAsync(log) : []);
    }

    /// <summary>Runs a program that was built.</summary>
    public Task<DotnetRun> RunAsync(string path, params string[] arguments) => DotnetAsync(["run", "--no-build", "--project", path, "--", .. arguments]);

    /// <summary>The names of the files that our generator wrote for a project.</summary>
    public IReadOnlyList<string> GeneratedFiles(string path)
    {
        var folder = _folder.PathOf(Path.Combine(path, "obj"));
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => file.Contains("Abiquo.Sdk.Generator", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public void Dispose() => _folder.Dispose();

    private Task<DotnetRun> DotnetAsync(IReadOnlyList<string> arguments) =>
        Dotnet.RunAsync(_folder.Root, arguments, new() { ["NUGET_PACKAGES"] = PackageCache });
}
