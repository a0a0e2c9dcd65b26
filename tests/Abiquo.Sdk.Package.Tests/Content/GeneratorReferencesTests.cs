using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>
/// The assemblies that the packed generator references. An analyzer has no package dependencies: apart from the files packed next to it,
/// only the compiler's own assemblies are available. The oldest supported compiler is Roslyn 4.8.
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

    [Test]
    public void The_generator_references_only_assemblies_of_the_oldest_compiler()
    {
        using var generator = Open("Abiquo.Sdk.Generator.dll");
        using var json = Open("Newtonsoft.Json.dll");
        var supplied = new Dictionary<string, Version>(OldestCompiler) { ["Newtonsoft.Json"] = json.Version };

        var unmet = generator.References
            .Where(reference => !supplied.TryGetValue(reference.Key, out var version) || version < reference.Value);

        Assert.That(unmet, Is.Empty);
    }

    [Test]
    public void The_assembly_packed_next_to_the_generator_needs_nothing_else()
    {
        using var json = Open("Newtonsoft.Json.dll");

        Assert.That(json.References, Is.EqualTo(new Dictionary<string, Version> { ["netstandard"] = new(2, 0, 0, 0) }));
    }

    /// <summary>Guards the tests above, which would pass for an empty or wrong file.</summary>
    [Test]
    public void The_packed_generator_is_the_generator()
    {
        using var generator = Open("Abiquo.Sdk.Generator.dll");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(generator.Types, Does.Contain("Abiquo.Sdk.Generator.TopologyGenerator"));
            Assert.That(generator.References.Keys, Is.SupersetOf(["netstandard", "Microsoft.CodeAnalysis", "Newtonsoft.Json"]));
        }
    }

    private static PortableExecutable Open(string file)
    {
        using var package = PackedFeed.Open(PackedFeed.Sdk);
        return new PortableExecutable(package.Read(Folder + file));
    }
}
