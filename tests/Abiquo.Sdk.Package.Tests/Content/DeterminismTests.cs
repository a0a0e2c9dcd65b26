using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>The same source produces the same packages, including the generated classes.</summary>
public sealed class DeterminismTests
{
    private const string Library = "lib/net8.0/Abiquo.Sdk.dll";

    /// <summary>The root of the repository in the paths of deterministic builds.</summary>
    private const string MappedRoot = "/_/";

    [TestCase(PackedFeed.Sdk, Library)]
    [TestCase(PackedFeed.Sdk, "analyzers/dotnet/cs/Abiquo.Sdk.Generator.dll")]
    [TestCase(PackedFeed.CommandLine, "lib/net8.0/Abiquo.Sdk.CommandLine.dll")]
    [TestCase(PackedFeed.Proof, "lib/net8.0/Abiquo.Sdk.Proof.dll")]
    public void The_packed_assembly_is_a_deterministic_build(string id, string file)
    {
        using var package = PackedFeed.Open(id);
        using var assembly = new PortableExecutable(package.Read(file));

        Assert.That(assembly.IsReproducible);
    }

    [Test]
    public async Task Recompiling_the_sdk_reproduces_the_packed_bytes()
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);
        using var packed = new PortableExecutable(package.Read(Library));
        using var folder = new TemporaryFolder();
        var output = folder.Root + "/";

        // The output goes to a new folder, because other processes may be reading the repository's; a path map makes the compiler record
        // the same paths as in the first build.
        var original = packed.Symbols.Path[..^"Abiquo.Sdk.pdb".Length];
        var isMapped = original.StartsWith(MappedRoot, StringComparison.Ordinal);
        var paths = isMapped ? $"{output}={original}%2c{Repository.Root}/={MappedRoot}" : $"{output}={original}";
        var run = await DotnetCli.RunAsync(
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
        Assert.That(
            File.ReadAllBytes(folder.PathOf("Abiquo.Sdk.dll")).AsSpan().SequenceEqual(package.Read(Library)),
            "The bytes differ. If the source was edited after the last build, build again.");
    }
}
