using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Finds ids that would give two things of the generated code one name. Each is reported where it is declared. What has it is then left
/// out, so that the error is the only one.
/// </summary>
internal sealed class NameClashes
{
    private readonly SpecDeclaration _spec;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _hasIds;
    private readonly HashSet<string> _platform;
    private readonly HashSet<string> _interfaces;
    private readonly Dictionary<string, Located<string>?> _scopes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Located<string>?> _appliances = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _versions = new(StringComparer.Ordinal);

    public NameClashes(
        SpecDeclaration spec, SpecDeclaration? basis, NamespaceClashes namespaces, bool isShipped, DiagnosticBag diagnostics)
    {
        (_spec, _hasIds, _diagnostics) = (spec, isShipped, diagnostics);
        var specs = basis is null ? [spec] : new[] { spec, basis };
        var others = namespaces.Within(spec.Namespace.Value).Append(ReservedNames.Ids);
        _platform = new(specs.SelectMany(GeneratedTypes.OfPlatform).Concat(others), StringComparer.Ordinal);
        _interfaces = new(specs.SelectMany(GeneratedTypes.Interfaces), StringComparer.Ordinal);
        Note(_appliances, basis?.Appliances.Select(inherited => inherited.Common.Id), spec.Appliances.Select(own => own.Common.Id));
        Note(_scopes, basis?.Scopes.Select(inherited => inherited.Common.Id), spec.Scopes.Select(own => own.Common.Id));
    }

    /// <summary>Returns whether an appliance may have its name, which becomes that of a class.</summary>
    public bool IsFree(ApplianceDeclaration appliance) =>
        IsNotEverybody("an appliance", appliance.Common.Id)
        && IsFreeType(appliance.Common.Id)
        && IsFree(appliance.Common.Id, "the appliance", ReservedNames.OfAppliances, appliance.Common.Id.Value);

    /// <summary>Returns whether a scope or an environment may have its name, which becomes that of a class.</summary>
    public bool IsFree(ContainerDeclaration container) =>
        IsFreeType(container.Common.Id)
        && IsFree(container.Common.Id, "the type", ReservedNames.OfContainers, container.Common.Id.Value);

    /// <summary>
    /// Returns whether a role may have its name, which becomes that of an interface. Values are named after roles and scopes alike, such
    /// as 'Region.Id'.
    /// </summary>
    public bool IsFree(RoleDeclaration role)
    {
        var id = role.Common.Id;
        var name = "I" + id.Value;
        if (ReservedNames.OfLibrary.Contains(name) || _platform.Contains(name))
        {
            return Refuse(id, $"the interface of the role '{id.Value}'", name, Owner(name));
        }

        return IsNotEverybody("a role", id)
            && IsNot(_scopes, "role or scope", id)
            && IsFreeId(id, "role", "Roles");
    }

    /// <summary>Returns whether a component may have its name.</summary>
    public bool IsFree(Declaration component) => IsFreeId(component.Id, "component", "Components");

    /// <summary>Returns whether an endpoint may have its name, which becomes that of a member of appliances.</summary>
    public bool IsFree(EndpointDeclaration endpoint) =>
        IsFree(endpoint.Id, "the endpoint", ReservedNames.OfAppliances, "every appliance")
        && IsFreeId(endpoint.Id, "endpoint", "Endpoints");

    /// <summary>Returns whether an outside party may have its name, which users also give where they could name an appliance.</summary>
    public bool IsFree(ExternalDeclaration external)
    {
        var id = external.Common.Id;
        var type = _spec.Name.Value + "Externals";
        if (id.Value == type || ReservedNames.OfObjects.Contains(id.Value))
        {
            return Refuse(id, $"the outside party '{id.Value}'", id.Value, type);
        }

        return IsNotEverybody("an outside party", id) && IsNot(_appliances, "appliance or outside party", id);
    }

    /// <summary>Returns whether a version may have its name, which becomes that of a member of an enumeration.</summary>
    public bool IsFreeVersion(Located<string> version)
    {
        var member = VersionName.Member(version.Value);
        if (_versions.Add(member))
        {
            return true;
        }

        _diagnostics.Add(
            SpecDescriptors.NameCollision,
            version.Span,
            $"the version '{version.Value}'",
            member,
            _spec.Name.Value + GeneratedTypes.Version,
            version.Value + "-2");
        return false;
    }

    /// <summary>Reports a name that something has already, and returns false.</summary>
    public bool Refuse(Located<string> id, string what, string name, string owner)
    {
        _diagnostics.Add(SpecDescriptors.NameCollision, id.Span, what, name, owner, _spec.Name.Value + id.Value);
        return false;
    }

    private static void Note(
        Dictionary<string, Located<string>?> names, IEnumerable<Located<string>>? inherited, IEnumerable<Located<string>> own)
    {
        foreach (var id in inherited ?? [])
        {
            names[id.Value] = null;
        }

        foreach (var id in own.Where(id => !names.ContainsKey(id.Value)))
        {
            names.Add(id.Value, id);
        }
    }

    private bool IsFreeType(Located<string> id) =>
        (!ReservedNames.OfLibrary.Contains(id.Value)
            && !_platform.Contains(id.Value)
            && !_interfaces.Contains(id.Value))
        || Refuse(id, $"'{id.Value}'", id.Value, Owner(id.Value));

    private bool IsFree(Located<string> id, string kind, IReadOnlyCollection<string> taken, string owner) =>
        !taken.Contains(id.Value) || Refuse(id, $"{kind} '{id.Value}'", id.Value, owner);

    /// <summary>Returns whether an id can be a constant of the class that lists the ids of a shipped spec.</summary>
    private bool IsFreeId(Located<string> id, string kind, string type) =>
        !_hasIds
        || (id.Value != type && !ReservedNames.OfObjects.Contains(id.Value))
        || Refuse(id, $"the {kind} '{id.Value}'", id.Value, $"{ReservedNames.Ids}.{type}");

    private bool IsNot(Dictionary<string, Located<string>?> taken, string kind, Located<string> id)
    {
        if (!taken.TryGetValue(id.Value, out var first))
        {
            return true;
        }

        _diagnostics.AddDeclaredTwice(id.Span, kind, id.Value, first?.Span);
        return false;
    }

    private bool IsNotEverybody(string kind, Located<string> id)
    {
        if (!string.Equals(id.Value, RuleTerms.Anywhere, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        _diagnostics.Add(
            SpecDescriptors.BadName, id.Span, id.Value, kind, "another name, because rules use this one for everybody");
        return false;
    }

    private string Owner(string name) => "namespace " + (ReservedNames.OfLibrary.Contains(name) ? "Abiquo.Sdk" : _spec.Namespace.Value);
}
