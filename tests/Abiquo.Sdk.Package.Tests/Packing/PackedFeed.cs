using Abiquo.Sdk.Package.Tests.Content;
using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests;

/// <summary>
/// Packs both packages once, before all tests, into a feed of their own. It stands in the outermost namespace because NUnit runs
/// it before whatever is in its namespace or below.
/// </summary>
[SetUpFixture]
public sealed class PackedFeed
{
    public const string Sdk = "Abiquo.Sdk";
    public const string CommandLine = "Abiquo.Sdk.CommandLine";
    public const string Proof = "Abiquo.Sdk.Proof";

    private static TemporaryFolder? _workspace;

    /// <summary>The folder that consumers use as a package source.</summary>
    public static string Folder => Workspace.PathOf("feed");

    /// <summary>The version of all packages, as their file names have it.</summary>
    public static string Version { get; private set; } = "";

    /// <summary>Where everything of this run is written; it is removed at the end.</summary>
    internal static TemporaryFolder Workspace => _workspace ?? throw new InvalidOperationException("The packages are not packed yet.");

    /// <summary>Opens the package with this id.</summary>
    internal static PackageFile Open(string id) => new(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    /// <summary>Opens the symbols of the package with this id.</summary>
    internal static PackageFile OpenSymbols(string id) => new(Path.Combine(Folder, $"{id}.{Version}.snupkg"));

    [OneTimeSetUp]
    public static async Task Pack()
    {
        _workspace = new TemporaryFolder();
        foreach (var project in new[] { Sdk, Proof, CommandLine })
        {
            var run = await Dotnet.RunAsync(
                Repository.Root, ["pack", $"runtime/{project}/{project}.csproj", "--no-build", "-c", Repository.Configuration, "-o", Folder, .. Dotnet.Alone]);
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
        }

        var file = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, CommandLine + ".*.nupkg").Single());
        Version = file[(CommandLine.Length + 1)..];
    }

    [OneTimeTearDown]
    public static void Remove() => _workspace?.Dispose();
}
