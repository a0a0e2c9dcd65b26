using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Abiquo.Sdk.Package.Tests.Content;

/// <summary>Reads an assembly of a package without loading it.</summary>
internal sealed class PortableExecutable(byte[] bytes) : IDisposable
{
    private readonly PEReader _reader = new(new MemoryStream(bytes));

    private MetadataReader Metadata => _reader.GetMetadataReader();

    public Version Version => Metadata.GetAssemblyDefinition().Version;

    /// <summary>Gets the assemblies that this one references.</summary>
    public IReadOnlyDictionary<string, Version> References => Metadata.AssemblyReferences
        .Select(handle => Metadata.GetAssemblyReference(handle))
        .ToDictionary(reference => Metadata.GetString(reference.Name), reference => reference.Version);

    /// <summary>Gets the full names of the types.</summary>
    public IEnumerable<string> Types => Metadata.TypeDefinitions
        .Select(handle => Metadata.GetTypeDefinition(handle))
        .Select(type => $"{Metadata.GetString(type.Namespace)}.{Metadata.GetString(type.Name)}");

    /// <summary>Gets whether the assembly is marked as the result of a deterministic build.</summary>
    public bool IsReproducible => _reader.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    /// <summary>Gets the path and the id of the symbols that belong to this assembly.</summary>
    public (string Path, Guid Id) Symbols
    {
        get
        {
            var entry = _reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
            var data = _reader.ReadCodeViewDebugDirectoryData(entry);
            return (data.Path, data.Guid);
        }
    }

    public void Dispose() => _reader.Dispose();
}
