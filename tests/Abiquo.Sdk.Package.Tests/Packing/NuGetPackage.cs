using System.IO.Compression;
using System.Xml.Linq;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>A package as it lies in the feed.</summary>
internal sealed class PackageFile(string path) : IDisposable
{
    /// <summary>What the packaging convention puts into every package: no part of the content.</summary>
    private static readonly string[] Plumbing = ["_rels/", "package/", "[Content_Types].xml"];

    private readonly ZipArchive _archive = ZipFile.OpenRead(path);

    /// <summary>The files of the package.</summary>
    public IReadOnlyList<string> Files => _archive.Entries
        .Select(entry => entry.FullName)
        .Where(name => !Array.Exists(Plumbing, part => name.StartsWith(part, StringComparison.Ordinal)))
        .ToList();

    /// <summary>What the package says about itself.</summary>
    public XElement Metadata
    {
        get
        {
            using var stream = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        }
    }

    /// <summary>Each package that this one depends on, with its version, in order.</summary>
    public IReadOnlyList<(string Id, string Version)> Dependencies => Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value))
        .Order()
        .ToList();

    public byte[] Read(string name)
    {
        using var stream = (_archive.GetEntry(name) ?? throw new FileNotFoundException($"{name} is not in {path}")).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void ExtractTo(string folder) => _archive.ExtractToDirectory(folder);

    /// <summary>The text of an element of the metadata, or null where there is none.</summary>
    public string? About(string element) => Metadata.Elements().SingleOrDefault(one => one.Name.LocalName == element)?.Value;

    public void Dispose() => _archive.Dispose();
}
