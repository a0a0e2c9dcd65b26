using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>
/// The names of generated types from the global namespace on: whatever a user calls a type or a namespace, they mean the generated ones.
/// </summary>
internal sealed class QualifiedNames(SpecIdentity spec)
{
    private readonly string _own = Prefix(spec.Namespace);
    private readonly string _inherited = spec.Extends is { } basis ? Prefix(basis.Namespace) : "";
    private readonly HashSet<string> _inheritedTypes = new(spec.Extends?.Types ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> _inheritedRoles = new(spec.Extends?.Roles ?? [], StringComparer.Ordinal);

    /// <summary>The class of the spec as a value.</summary>
    public string Topology { get; } = $"{Prefix(spec.Namespace)}{spec.Name}Topology";

    /// <summary>The class of the spec's sources.</summary>
    public string Sources { get; } = $"{Prefix(spec.Namespace)}{spec.Name}Sources";

    /// <summary>The class of the spec's outside parties.</summary>
    public string Externals { get; } = $"{Prefix(spec.Namespace)}{spec.Name}Externals";

    /// <summary>The class of the extended spec as a value, or null.</summary>
    public string? ExtendedTopology { get; } = spec.Extends is { } extended ? $"{Prefix(extended.Namespace)}{extended.Name}Topology" : null;

    /// <summary>The enumeration of the versions of the platform.</summary>
    public string Version { get; } = $"{Prefix(spec.Extends?.Namespace ?? spec.Namespace)}{spec.Extends?.Name ?? spec.Name}Version";

    /// <summary>Returns the class of an appliance, a scope or an environment.</summary>
    public string Type(string id) => (_inheritedTypes.Contains(id) ? _inherited : _own) + id;

    /// <summary>Returns the interface of a role.</summary>
    public string Role(string id) => (_inheritedRoles.Contains(id) ? _inherited : _own) + "I" + id;

    private static string Prefix(string name) => $"global::{name}.";
}
