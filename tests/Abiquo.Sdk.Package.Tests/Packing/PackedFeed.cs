using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Packing;

/// <summary>The packages of this repository, packed into a feed for this test run.</summary>
internal static class PackedFeed
{
    public const string Sdk = "Abiquo.Sdk";
    public const string CommandLine = "Abiquo.Sdk.CommandLine";
    public const string Proof = "Abiquo.Sdk.Proof";
    public const string Templates = "Abiquo.Sdk.Templates";

    private static TemporaryFolder? _workspace;

    /// <summary>Gets the folder that consumers use as a package source.</summary>
    public static string Folder => Workspace.PathOf("feed");

    /// <summary>Gets the version of all packages, taken from their file names.</summary>
    public static string Version { get; private set; } = "";

    /// <summary>Gets the folder for everything that this run writes; it is deleted at the end.</summary>
    public static TemporaryFolder Workspace => _workspace ?? throw new InvalidOperationException("The packages have not been packed yet.");

    /// <summary>Opens a package.</summary>
    public static NuGetPackage Open(string id) => new(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    /// <summary>Opens the symbol package of a package.</summary>
    public static NuGetPackage OpenSymbols(string id) => new(Path.Combine(Folder, $"{id}.{Version}.snupkg"));

    /// <summary>Packs all projects.</summary>
    public static async Task PackAsync()
    {
        _workspace = new TemporaryFolder();
        foreach (var folder in new[] { $"runtime/{Sdk}", $"runtime/{Proof}", $"runtime/{CommandLine}", $"templates/{Templates}" })
        {
            string[] arguments =
            [
                "pack",
                folder,
                "--no-build",
                "-c",
                Repository.Configuration,
                "-o",
                Folder,
                .. DotnetCli.NoBuildServers,
            ];
            var run = await DotnetCli.RunAsync(Repository.Root, arguments);
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
        }

        var file = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, CommandLine + ".*.nupkg").Single());
        Version = file[(CommandLine.Length + 1)..];
    }

    /// <summary>Deletes the feed and everything else that this run wrote.</summary>
    public static void Delete() => _workspace?.Dispose();
}
