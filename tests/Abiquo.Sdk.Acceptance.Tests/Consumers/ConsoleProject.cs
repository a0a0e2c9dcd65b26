using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Consumers;

/// <summary>A new console project that knows only the packages, on a machine that has none of them in its cache.</summary>
internal sealed class ConsoleProject : IDisposable
{
    private static readonly string[] Packages = ["Abiquo.Sdk", "Abiquo.Sdk.Proof", "Abiquo.Sdk.CommandLine"];

    private readonly TemporaryFolder _folder = new();

    private string Folder => _folder.PathOf("Production");

    /// <summary>Packs what was built together with these tests, and makes the project as the README describes.</summary>
    public async Task CreateAsync()
    {
        foreach (var package in Packages)
        {
            await DoAsync(
                Repository.Root, "pack", $"runtime/{package}", "--no-build", "-c", Repository.Configuration, "-o", _folder.PathOf("feed"),
                // Other tests that pack at the same time write theirs beside the project.
                "-p:NuspecOutputPath=" + _folder.PathOf("nuspec/" + package));
        }

        await DoAsync(Repository.Root, "new", "console", "-o", Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="abiquo-sdk" value="{_folder.PathOf("feed")}" />
              </packageSources>
            </configuration>
            """);
        await DoAsync(Folder, "add", "package", "Abiquo.Sdk.CommandLine");
    }

    public async Task<Outcome> BuildAsync(string program)
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "Program.cs"), program);
        return await RunAsync(Folder, "build", "-warnaserror", "-v:q", "--nologo", "-tl:off");
    }

    public Task<Outcome> RunAsync(params IReadOnlyList<string> arguments) => RunAsync(Folder, ["run", "--no-build", "--", .. arguments]);

    public void Dispose() => _folder.Dispose();

    private async Task DoAsync(string folder, params IReadOnlyList<string> arguments)
    {
        var outcome = await RunAsync(folder, arguments);
        Assert.That(outcome.ExitCode, Is.Zero, outcome.ToString());
    }

    private Task<Outcome> RunAsync(string folder, params IReadOnlyList<string> arguments) =>
        new Command(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            Folder = folder,
            Variables = new Dictionary<string, string>
            {
                ["NUGET_PACKAGES"] = _folder.PathOf("packages"),
                ["MSBUILDDISABLENODEREUSE"] = "1",
            },
        }.RunAsync();
}
