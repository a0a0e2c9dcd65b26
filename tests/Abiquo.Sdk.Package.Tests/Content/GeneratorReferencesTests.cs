using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>
/// The assemblies that the packed generator and those beside it reference. An analyzer has no package dependencies: apart from the files
/// packed next to it, only the compiler's own assemblies are available. The oldest supported compiler is Roslyn 4.8.
/// </summary>
public sealed class GeneratorReferencesTests
{
    private const string Folder = "analyzers/dotnet/cs/";

    /// <summary>The assemblies of Roslyn 4.8 and its dependencies, with their versions.</summary>
    private static readonly Dictionary<string, Version> OldestCompiler = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    /// <summary>
    /// What Scriban refers to and no template reaches. The tests of the generator render all templates where a compiler has neither.
    /// </summary>
    private static readonly string[] NeverLoaded = ["System.Text.Json", "Microsoft.CSharp"];

    private static readonly string[] Packed =
        ["Abiquo.Sdk.Generator.dll", "Newtonsoft.Json.dll", "Scriban.Signed.dll", "System.Threading.Tasks.Extensions.dll"];

    [TestCaseSource(nameof(Packed))]
    public void What_is_packed_references_only_what_is_packed_and_assemblies_of_the_oldest_compiler(string file)
    {
        var supplied = new Dictionary<string, Version>(OldestCompiler);
        foreach (var name in Packed)
        {
            using var beside = Open(name);
            supplied[Path.GetFileNameWithoutExtension(name)] = beside.Version;
        }

        using var assembly = Open(file);
        var unmet = assembly.References
            .Where(reference => !supplied.TryGetValue(reference.Key, out var version) || version < reference.Value)
            .Where(reference => !NeverLoaded.Contains(reference.Key));

        Assert.That(unmet, Is.Empty);
    }

    /// <summary>Guards the test above, which would pass for an empty or wrong file.</summary>
    [Test]
    public void The_packed_generator_is_the_generator()
    {
        using var generator = Open("Abiquo.Sdk.Generator.dll");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(generator.Types, Does.Contain("Abiquo.Sdk.Generator.TopologyGenerator"));
            Assert.That(
                generator.References.Keys,
                Is.SupersetOf(["netstandard", "Microsoft.CodeAnalysis", "Newtonsoft.Json", "Scriban.Signed"]));
        }
    }

    private static PortableExecutable Open(string file)
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);
        return new PortableExecutable(package.Read(Folder + file));
    }
}
