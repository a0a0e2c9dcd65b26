using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds the members of one scope or environment, which may not share a name.</summary>
internal sealed class MemberBinder
{
    private readonly SpecSymbols _symbols;
    private readonly PlacedScopes _placed;
    private readonly ContainerDeclaration _container;
    private readonly RepeatedMembers _repeated;
    private readonly ContainerVersion _version;
    private readonly HashSet<string> _names;
    private readonly SharedHosts _besides;

    public MemberBinder(
        SpecSymbols symbols, PlacedScopes placed, ContainerDeclaration container, ContainerDeclaration? basis, ContainerVersion version)
    {
        (_symbols, _placed, _container, _version) = (symbols, placed, container, version);
        _repeated = new(symbols, container, basis);
        _besides = new(container, basis, symbols.Diagnostics);
        _names = new(ReservedNames.OfContainers.Concat(MembersOf(basis)), StringComparer.Ordinal)
        {
            container.Common.Id.Value,
            container.Origin is { } origin ? ContainerDeclaration.AnyOf(origin) : container.Common.Id.Value,
        };
        if (version.IsSaid)
        {
            _ = _names.Add(GeneratedTypes.Version);
        }
    }

    public EquatableArray<MemberModel> Appliances() =>
        Members(_container.Appliances, member => _symbols.Appliance(member.Of) is null ? null : [member.Of.Value]);

    public EquatableArray<MemberModel> Scopes() =>
        Members(_container.Scopes, member => _placed.Kinds(_symbols.Scope(member.Of), member.Of.Value));

    public EquatableArray<ExternalMemberModel> Externals() => _container.Externals
        .Where(member => _symbols.Versions.Check(member.Versions, "outside party", member.External))
        .Select(member => (member.Versions, Model: Bind(member)))
        .Where(bound => bound.Model is not null && _version.Has(bound.Versions))
        .Select(bound => bound.Model! with { Versions = _version.Of(bound.Versions) })
        .ToEquatableArray();

    public EquatableArray<NetworkMemberModel> Networks() => _container.Networks
        .Select(network => (Id: network, Declared: _symbols.Networks.Find(network)))
        .Where(network => network.Declared is not null && IsNew(network.Id, "network", _repeated.HasNetwork))
        .Select(network => new NetworkMemberModel(network.Id.Value, network.Declared!.Summary))
        .ToEquatableArray();

    /// <summary>Returns whether a member can have its name, and reports it if not.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">What has it, as messages call it.</param>
    /// <param name="isRepeated">Reports a name that is taken by the same thing, and returns whether it is; null if it cannot be.</param>
    public bool IsNew(Located<string> name, string kind, Func<Located<string>, bool>? isRepeated = null) =>
        NamePattern.Identifier.Check(name, kind, _symbols.Diagnostics)
        && (_names.Add(name.Value)
            || (isRepeated?.Invoke(name) != true
                && _symbols.Names.Refuse(name, $"the {kind} '{name.Value}'", name.Value, _container.WrittenId)));

    private static IEnumerable<string> MembersOf(ContainerDeclaration? container) => container is null ? [] :
    [
        .. container.Values.Select(value => value.Id.Value),
        .. container.Appliances.Concat(container.Scopes).Select(member => member.Id.Value),
        .. container.Externals.Select(member => member.External.Value),
        .. container.Networks.Select(network => network.Value),
    ];

    /// <summary>Binds members that may be one of several kinds. All that is wrong with one is reported.</summary>
    private EquatableArray<MemberModel> Members(
        IReadOnlyList<MemberDeclaration> members, Func<MemberDeclaration, IReadOnlyList<string>?> kinds) => members
        .Select(member => (Declared: member, IsUsable: IsNew(member.Id, "member") & _version.Check(member), Kinds: kinds(member)))
        .Where(member => member.IsUsable && member.Kinds is not null && _version.Has(member.Declared.Versions))
        .Select(member => Bind(member.Declared, member.Kinds!))
        .ToEquatableArray();

    private MemberModel Bind(MemberDeclaration member, IReadOnlyList<string> kinds) => new(
        member.Id.Value,
        kinds.Count == 1 ? kinds[0] : ContainerDeclaration.AnyOf(member.Of.Value),
        kinds.ToEquatableArray(),
        member.IsRequired,
        member.IsShareable,
        NodeCounts.Check(member.Counts, _symbols.Diagnostics),
        member.Summary)
    {
        Versions = _version.Of(member.Versions),
        Besides = _version.Possible(_besides.Of(member)),
    };

    private ExternalMemberModel? Bind(ExternalMemberDeclaration member)
    {
        if (_symbols.Externals.Find(member.External) is not { } external)
        {
            return null;
        }

        if (external.Kind != "share")
        {
            if (member.Value is { } value)
            {
                _symbols.Diagnostics.Add(
                    SpecDescriptors.UnknownMember,
                    value.Span,
                    $"the outside party '{member.External.Value}', which is no share,",
                    "value",
                    "remove it");
            }

            return IsNew(member.External, "member", _ => _repeated.HasExternal(member)) ? Model(external, "") : null;
        }

        var shares = _container.Values.Where(value => value.Type == "nfsShare").Select(value => value.Id.Value).ToList();
        var named = member.Value ?? new Located<string>("", member.External.Span);
        if (shares.Contains(named.Value))
        {
            return _repeated.HasExternal(member) ? null : Model(external, named.Value);
        }

        _symbols.Diagnostics.Add(
            SpecDescriptors.UnknownReference, named.Span, "value of type nfsShare", named.Value, Suggestion.For(named.Value, shares));
        return null;
    }

    private ExternalMemberModel Model(ExternalDeclaration external, string value) => new(
        external.Common.Id.Value,
        external.Kind,
        external.Common.Summary,
        value,
        _symbols.Externals.IsInherited(external.Common.Id.Value),
        external.Default is not null);
}
