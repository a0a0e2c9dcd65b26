using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>The same source gives the same packages, generated classes included.</summary>
public sealed class DeterminismTests
{
    private const string Library = "lib/net8.0/Abiquo.Sdk.dll";

    /// <summary>What the SDK calls the root of the repository in builds that must not depend on where it lies.</summary>
    private const string MappedRoot = "/_/";

    [TestCase(PackedFeed.Sdk, Library)]
    [TestCase(PackedFeed.Sdk, "analyzers/dotnet/cs/Abiquo.Sdk.Generator.dll")]
    [TestCase(PackedFeed.CommandLine, "lib/net8.0/Abiquo.Sdk.CommandLine.dll")]
    [TestCase(PackedFeed.Proof, "lib/net8.0/Abiquo.Sdk.Proof.dll")]
    public void The_compiler_was_asked_to_be_deterministic(string id, string file)
    {
        using var package = PackedFeed.Open(id);
        using var assembly = new PortableExecutable(package.Read(file));

        Assert.That(assembly.IsReproducible);
    }

    [Test]
    public async Task Compiling_the_sdk_again_gives_the_packed_bytes()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);
        using var packed = new PortableExecutable(package.Read(Library));
        using var folder = new TemporaryFolder();
        var output = folder.Root + "/";

        // Into a folder of its own, since others may be reading the repository's; the compiler is told to write down the paths
        // that it wrote the first time.
        var original = packed.Symbols.Path[..^"Abiquo.Sdk.pdb".Length];
        var isMapped = original.StartsWith(MappedRoot, StringComparison.Ordinal);
        var paths = isMapped ? $"{output}={original}%2c{Repository.Root}/={MappedRoot}" : $"{output}={original}";
        var run = await Dotnet.RunAsync(
            Repository.Root,
            [
                "msbuild",
                "runtime/Abiquo.Sdk/Abiquo.Sdk.csproj",
                "-t:PrepareResources;Compile",
                "-v:quiet",
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                "-p:BuildProjectReferences=false",
                $"-p:Configuration={Repository.Configuration}",
                $"-p:ContinuousIntegrationBuild={(isMapped ? "true" : "false")}",
                $"-p:IntermediateOutputPath={output}",
                $"-p:PathMap={paths}",
            ]);

        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(File.ReadAllBytes(folder.PathOf("Abiquo.Sdk.dll")).AsSpan().SequenceEqual(package.Read(Library)), "The bytes differ. If the source was edited after the last build, build again.");
    }
}
