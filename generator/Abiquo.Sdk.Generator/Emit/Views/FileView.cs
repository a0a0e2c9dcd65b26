using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A file: what its header and every template may need of its spec, and what the template for this kind of file writes.</summary>
/// <param name="spec">The spec of the file.</param>
/// <param name="usings">The namespaces that the file uses.</param>
internal abstract class FileView(SpecIdentity spec, params string[] usings) : View
{
    private static readonly string Version = typeof(FileView).Assembly.GetName().Version.ToString(3);

    private readonly string[] _usings =
        [.. (usings.Length > 1 && spec.Extends is { } basis ? [.. usings, basis.Namespace] : usings).Distinct().Where(name => name != spec.Namespace)];

    protected SpecIdentity Spec => spec;

    /// <summary>Returns a value that only this kind of file has.</summary>
    protected abstract object? FindOwn(string name);

    protected sealed override object? Find(string name) => name switch
    {
        "file" => spec.Prefix,
        "namespace" => spec.Namespace,
        "spec" => spec.Name,
        "extended" => spec.Extends?.Name,
        "version" => Version,
        "usings" => _usings,
        _ => FindOwn(name),
    };
}
