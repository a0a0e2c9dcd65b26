using System.IO.Compression;
using System.Xml.Linq;

namespace Abiquo.Sdk.Package.Tests.Packing;

/// <summary>A NuGet package in the feed.</summary>
internal sealed class NuGetPackage(string path) : IDisposable
{
    /// <summary>The parts that the Open Packaging Conventions add to every package.</summary>
    private static readonly string[] PackagingParts = ["_rels/", "package/", "[Content_Types].xml"];

    private readonly ZipArchive _archive = ZipFile.OpenRead(path);

    /// <summary>Gets the files of the package, without the parts that packaging adds.</summary>
    public IReadOnlyList<string> Files => _archive.Entries
        .Select(entry => entry.FullName)
        .Where(name => !Array.Exists(PackagingParts, part => name.StartsWith(part, StringComparison.Ordinal)))
        .ToList();

    /// <summary>Gets the metadata element of the .nuspec file.</summary>
    public XElement Metadata
    {
        get
        {
            using var stream = _archive.Entries
                .Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal))
                .Open();
            return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        }
    }

    /// <summary>Gets the packages that this one depends on, with their versions, in order.</summary>
    public IReadOnlyList<(string Id, string Version)> Dependencies => Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value))
        .Order()
        .ToList();

    /// <summary>Reads a file of the package.</summary>
    public byte[] Read(string name)
    {
        var entry = _archive.GetEntry(name) ?? throw new FileNotFoundException($"{path} does not contain {name}.");
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void ExtractTo(string folder) => _archive.ExtractToDirectory(folder);

    /// <summary>Returns the text of a metadata element, or null if the package has none.</summary>
    public string? MetadataValue(string name) =>
        Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public void Dispose() => _archive.Dispose();
}
