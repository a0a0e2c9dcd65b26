using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>An assembly of a package, read without loading it.</summary>
internal sealed class PortableExecutable(byte[] bytes) : IDisposable
{
    private readonly PEReader _reader = new(new MemoryStream(bytes));

    private MetadataReader Metadata => _reader.GetMetadataReader();

    public Version Version => Metadata.GetAssemblyDefinition().Version;

    /// <summary>Every assembly that this one needs.</summary>
    public IReadOnlyDictionary<string, Version> References => Metadata.AssemblyReferences
        .Select(handle => Metadata.GetAssemblyReference(handle))
        .ToDictionary(reference => Metadata.GetString(reference.Name), reference => reference.Version);

    /// <summary>The names of the types, with their namespaces.</summary>
    public IEnumerable<string> Types => Metadata.TypeDefinitions
        .Select(handle => Metadata.GetTypeDefinition(handle))
        .Select(type => $"{Metadata.GetString(type.Namespace)}.{Metadata.GetString(type.Name)}");

    /// <summary>Whether the compiler promised to write the same bytes for the same source.</summary>
    public bool IsReproducible => _reader.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    /// <summary>The symbols that belong to this assembly: the path that the compiler gave them, and their identity.</summary>
    public (string Path, Guid Id) Symbols
    {
        get
        {
            var data = _reader.ReadCodeViewDebugDirectoryData(_reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
            return (data.Path, data.Guid);
        }
    }

    public void Dispose() => _reader.Dispose();
}
