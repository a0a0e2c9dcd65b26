using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Placements;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// The namespaces that a spec cannot have: those of .NET and of this library, and what the specs before it in the project declare. Two
/// specs of one namespace would declare their common classes twice, and a namespace cannot have the full name of a class.
/// </summary>
internal sealed class NamespaceClashes
{
    private const string Library = "Abiquo.Sdk";

    private readonly bool _isShipped;
    private readonly List<string> _namespaces = [Library];
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance for a spec of a user, or for the one that is shipped in this library.</summary>
    public NamespaceClashes(bool isShipped) => _isShipped = isShipped;

    /// <summary>Notes the namespace of a spec that comes before in the project, and its classes.</summary>
    public void Add(SpecDeclaration earlier, string file)
    {
        var name = earlier.Namespace.Value;
        _namespaces.Add(name);
        _taken[name] = $"by {file}";
        var whole = PlacementExpansion.Of(earlier, null, new DiagnosticBag(file, SourceText.From("")));
        foreach (var type in GeneratedTypes.All(whole))
        {
            _taken[$"{name}.{type}"] = $"by a class of {file}";
        }
    }

    /// <summary>Returns whether a spec can have its namespace, and reports it if not.</summary>
    public bool IsFree(SpecDeclaration spec, DiagnosticBag diagnostics)
    {
        var name = spec.Namespace;
        var owner = _isShipped ? null : Owner(name.Value);
        if (owner is null)
        {
            return true;
        }

        var instead = _taken.ContainsKey(name.Value) ? name.Value + "2" : spec.Name.Value + ".Topology";
        diagnostics.Add(SpecDescriptors.NamespaceTaken, name.Span, name.Value, owner, instead);
        return false;
    }

    /// <summary>Returns the names in a namespace that are namespaces themselves, so that no class can have them.</summary>
    public IEnumerable<string> Within(string name) => _namespaces
        .Where(other => other.StartsWith(name + ".", StringComparison.Ordinal))
        .Select(other => other.Substring(name.Length + 1).Split('.')[0]);

    private string? Owner(string name) =>
        IsWithin(name, Library) ? "by this library"
        : IsWithin(name, "System") ? "by .NET"
        : Outward(name).Where(outer => outer == name || !_namespaces.Contains(outer)).Select(Taken).FirstOrDefault(by => by is not null);

    private string? Taken(string name) => _taken.TryGetValue(name, out var by) ? by : null;

    /// <summary>Returns a namespace and those that it is in.</summary>
    private static IEnumerable<string> Outward(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }

    private static bool IsWithin(string name, string outer) => (name + ".").StartsWith(outer + ".", StringComparison.Ordinal);
}
