using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A file: what every template may need of its spec, and what the template for this kind of file writes.</summary>
internal abstract class FileView(SpecIdentity spec) : View
{
    private static readonly string Version = typeof(FileView).Assembly.GetName().Version.ToString(3);

    protected QualifiedNames Names { get; } = new(spec);

    /// <summary>Returns a value that only this kind of file has.</summary>
    protected abstract object? FindOwn(string name);

    protected sealed override object? Find(string name) => name switch
    {
        "file" => spec.Prefix,
        "namespace" => spec.Namespace,
        "spec" => spec.Name,
        "extended" => spec.Extends?.Name,
        "version" => Version,
        "topology_class" => Names.Topology,
        "sources_class" => Names.Sources,
        "externals_class" => Names.Externals,
        "extended_class" => Names.ExtendedTopology,
        _ => FindOwn(name),
    };
}
