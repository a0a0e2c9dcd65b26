namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>
/// What the packed generator needs at run time. An analyzer brings no packages with it: apart from the file beside it there is
/// only what the compiler itself has loaded, and the oldest compiler that we support is Roslyn 4.8.
/// </summary>
public sealed class GeneratorReferencesTests
{
    private const string Folder = "analyzers/dotnet/cs/";

    /// <summary>What Roslyn 4.8 is and depends on, with the assembly versions that it has.</summary>
    private static readonly Dictionary<string, Version> OldestHost = new()
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
    public void The_generator_needs_only_what_the_oldest_compiler_supplies()
    {
        using var generator = Open("Abiquo.Sdk.Generator.dll");
        using var json = Open("Newtonsoft.Json.dll");
        var supplied = new Dictionary<string, Version>(OldestHost) { ["Newtonsoft.Json"] = json.Version };

        var unmet = generator.References.Where(reference => !supplied.TryGetValue(reference.Key, out var version) || version < reference.Value);

        Assert.That(unmet, Is.Empty);
    }

    [Test]
    public void What_lies_beside_the_generator_needs_nothing_more()
    {
        using var json = Open("Newtonsoft.Json.dll");

        Assert.That(json.References, Is.EqualTo(new Dictionary<string, Version> { ["netstandard"] = new(2, 0, 0, 0) }));
    }

    /// <summary>An empty or wrong file would need nothing, and the tests above would pass.</summary>
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
