using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Configuration.FileFormats;

/// <summary>
/// Writes the resources of a context of a servlet container. The name of an entry is that of a resource, a dot and an attribute. A resource
/// without an address is left out, because no program could use it.
/// </summary>
internal sealed class ContextResources : FileFormat
{

    public override string Escape(string text, bool isStart) =>
        XmlEscaping.Escape(text).Replace("{", "&#x7B;", StringComparison.Ordinal);

    public override string Write(string title, IReadOnlyList<FileEntry> entries)
    {
        var resources = entries
            .Where(entry => entry.Gap.Length == 0)
            .Select(entry => (Entry: entry, Dot: entry.Name.LastIndexOf('.')))
            .GroupBy(pair => pair.Entry.Name[..pair.Dot], pair => (Name: pair.Entry.Name[(pair.Dot + 1)..], pair.Entry.Value))
            .Where(resource => resource.Any(attribute => attribute.Name == "url"))
            .Select(resource => (Name: Escape(resource.Key, isStart: true), Attributes: string.Concat(resource.Select(Attribute))))
            .Select(resource => $"  <Resource name=\"{resource.Name}\"{resource.Attributes}/>\n")
            .ToList();
        return resources.Count == 0 ? "" : $"{ContextMerge.Title}\n<Context>\n{string.Concat(resources)}</Context>\n";
    }

    public override FileMerge MergeOf(IReadOnlyList<FileEntry> entries) => ContextMerge.Resources;

    private static string Attribute((string Name, string Value) attribute) => $"\n            {attribute.Name}=\"{attribute.Value}\"";
}
