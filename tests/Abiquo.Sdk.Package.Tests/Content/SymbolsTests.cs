using System.Reflection.Metadata;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>The symbol packages.</summary>
public sealed class SymbolsTests
{
    [TestCase(PackedFeed.Sdk)]
    [TestCase(PackedFeed.CommandLine)]
    public void The_symbol_package_contains_the_symbols_of_the_library(string id)
    {
        using var package = PackedFeed.Open(id);
        using var symbols = PackedFeed.OpenSymbols(id);
        using var library = new PortableExecutable(package.Read($"lib/net8.0/{id}.dll"));
        using var pdb = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Read($"lib/net8.0/{id}.pdb")));

        // A debugger rejects symbols of a different build, even of the same source.
        var identity = new BlobContentId(pdb.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.That(identity.Guid, Is.EqualTo(library.Symbols.Id));
    }

    [TestCase(PackedFeed.Sdk)]
    [TestCase(PackedFeed.CommandLine)]
    public void Symbols_are_in_the_symbol_package_only(string id)
    {
        using var package = PackedFeed.Open(id);
        using var symbols = PackedFeed.OpenSymbols(id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(symbols.Files, Is.EquivalentTo([$"{id}.nuspec", $"lib/net8.0/{id}.pdb"]));
            Assert.That(package.Files, Has.None.EndsWith(".pdb"));
        }
    }
}
