using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>The file of a scope or an environment.</summary>
internal sealed class ContainerView(ContainerModel container, bool isScope) : FileView(container.Spec)
{
    private readonly ExtendedContainerModel? _basis = container.Extends;
    private readonly ValueView[] _values = [.. container.Values.Select(value => new ValueView(value))];
    private readonly ExternalMemberView[] _externals = [.. container.Externals.Select(member => new ExternalMemberView(member))];
    private readonly PlacedScopeModel? _placed = container.Placed;
    private readonly ValueModel[] _inheritedKeys = isScope && container.Extends is { } basis ? [.. basis.Keys] : [];
    private readonly ValueModel[] _ownKeys = isScope ? [.. container.Values.Where(value => value.IsKey)] : [];

    private string? Extended => _basis is null ? null : Names.Type(_basis.Id);

    /// <summary>The class that declares what the scope has in common with others that were made of the same one.</summary>
    private string? Common => _placed is null ? null : Names.Type(_placed.Base);

    private string DefaultVersion => container.Spec.Versions[container.Spec.DefaultVersion];

    protected override object? FindOwn(string name) => name switch
    {
        "is_environment" => !isScope,
        "kind" => isScope ? "Scope" : "Environment",
        "base" => Extended ?? Common ?? (isScope ? "global::Abiquo.Sdk.Scope" : "global::Abiquo.Sdk.TopologyEnvironment"),
        "id" => container.Id,
        "label" => Doc(container.Description.Label),
        "summary" => Doc(container.Description.Summary),
        "source" => Citations.Remark(container.Description.Source),
        "values" => _values,
        "own_values" => _placed is null ? _values : [],
        "appliances" => container.Appliances.Select(member => new MemberView(member, Names)),
        "scopes" => container.Scopes.Select(member => new MemberView(member, Names)),
        "externals" => _externals,
        "networks" => container.Networks.Select(network => new NetworkMemberView(network)),
        _ => FindKeys(name),
    };

    /// <summary>The parameters of the constructor.</summary>
    private object? FindKeys(string name) => name switch
    {
        "has_keys" => _inheritedKeys.Length + _ownKeys.Length > 0,
        "keys" => _inheritedKeys.Concat(_ownKeys).Select(key => new ValueView(key)),
        "own_keys" => _placed is null ? _ownKeys.Select(key => new ValueView(key)) : [],
        "inherited_keys" => _inheritedKeys.Concat(_placed is null ? [] : _ownKeys).Select(key => Camel(key.Id)),
        "key_labels" => string.Join(" and ", _inheritedKeys.Concat(_ownKeys).Select(key => Doc(key.Label))),
        _ => FindDefinition(name),
    };

    /// <summary>
    /// What the spec says about it. What extends something is of the kind of that; an extending environment has all choices, and without a
    /// rollout order of its own it inherits that as well.
    /// </summary>
    private object? FindDefinition(string name) => name switch
    {
        "names" => CSharpText.Names(container.Description),
        "citations" => Citations.Items(Names, container.Description.Source),
        "extends" => Extended,
        "pinned_version" => LiteralOrNull(container.Version),
        "says_version" => container.SaysVersion,
        "version_type" => Names.Version,
        "default_version" => container.Spec.DefaultVersion,
        "default_version_label" => Doc(DefaultVersion),
        "default_version_member" => VersionName.Member(DefaultVersion),
        "inherits_kind" => _basis is not null,
        "inherits_values" => _basis is not null || _placed is not null,
        "common" => _placed is { IsFirst: true } ? _placed.Base : null,
        "kind_literal" => container.Kind == container.Id ? null : Literal(container.Kind),
        "has_choices" => container.Choices.Count > 0 || (!isScope && _basis is not null),
        "inherits_choices" => !isScope && _basis is not null,
        "choices" => container.Choices.Select(choice => new ChoiceView(choice)),
        "rollout" => isScope || container.Rollout.Count == 0 ? null : Literals(container.Rollout),
        "inherits_rollout" => !isScope && _basis is not null,
        _ => None,
    };
}
