using System.Reflection.Metadata;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>The symbols, which are packages of their own.</summary>
public sealed class SymbolsTests
{
    [TestCase(PackedFeed.Sdk)]
    [TestCase(PackedFeed.CommandLine)]
    public void Each_package_has_the_symbols_of_its_library(string id)
    {
        using var package = PackedFeed.Open(id);
        using var symbols = PackedFeed.OpenSymbols(id);
        using var library = new PortableExecutable(package.Read($"lib/net8.0/{id}.dll"));
        using var pdb = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Read($"lib/net8.0/{id}.pdb")));

        // A debugger refuses symbols of another build, even of the same source.
        var identity = new BlobContentId(pdb.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.That(identity.Guid, Is.EqualTo(library.Symbols.Id));
    }

    [TestCase(PackedFeed.Sdk)]
    [TestCase(PackedFeed.CommandLine)]
    public void Symbols_are_shipped_beside_the_package_and_not_in_it(string id)
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
