using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds scopes and environments.</summary>
internal sealed class ContainerBinder(SpecSymbols symbols, SpecIdentity identity)
{
    private readonly PlacedScopes _placed = new(symbols);

    public EquatableArray<ContainerModel> Bind(IReadOnlyList<ContainerDeclaration> containers) => containers
        .Where(container => ReferenceEquals(symbols.Types.Get(container.Common.Id.Value), container))
        .Select(Bind)
        .ToEquatableArray();

    private ContainerModel Bind(ContainerDeclaration container)
    {
        // Each of those that are made of one declaration has its mistakes.
        symbols.Diagnostics.OncePerPlace = container.Origin is not null;
        var model = Model(container);
        symbols.Diagnostics.OncePerPlace = false;
        return model;
    }

    private ContainerModel Model(ContainerDeclaration container)
    {
        var basis = container.Extends is { } extended ? symbols.Extended(extended, symbols.IsScope(container)) : null;
        var version = ContainerVersion.Of(container, basis, symbols);
        var names = new HashSet<string>(ReservedNames.OfContainers.Concat(MembersOf(basis)), StringComparer.Ordinal)
        {
            container.Common.Id.Value,
            container.Origin is { } origin ? ContainerDeclaration.AnyOf(origin) : container.Common.Id.Value,
        };
        if (version.IsSaid)
        {
            _ = names.Add(GeneratedTypes.Version);
        }

        var values = container.Values.Where(value => IsNew(value.Id, "value", container, names)).ToList();
        return new ContainerModel(
            identity,
            symbols.Describe(container.Common),
            basis is null
                ? null
                : new ExtendedContainerModel(
                    basis.Common.Id.Value, basis.WrittenId, basis.Values.Where(value => value.IsKey).Select(Bind).ToEquatableArray()),
            values.Select(Bind).ToEquatableArray(),
            Members(container, version, container.Appliances, names, member => symbols.Appliance(member.Of) is null ? null : [member.Of.Value]),
            Members(container, version, container.Scopes, names, member => _placed.Kinds(symbols.Scope(member.Of), member.Of.Value)),
            Externals(container, version, names),
            version.Possible(container.Choices.Select(choice => Bind(choice, container))),
            version.Possible(Rollout(container, basis)),
            symbols.IsScope(container) ? _placed.Describe(container) : null)
        {
            Version = version.Pinned,
            SaysVersion = version.IsSaid && container.Extends is null,
            Networks = container.Networks
                .Select(network => Bind(network, container, names))
                .OfType<NetworkMemberModel>()
                .ToEquatableArray(),
        };
    }

    private EquatableArray<ExternalMemberModel> Externals(
        ContainerDeclaration container, ContainerVersion version, HashSet<string> names) => container.Externals
        .Where(member => symbols.Versions.Check(member.Versions, "outside party", member.External))
        .Select(member => (member.Versions, Model: Bind(member, container, names)))
        .Where(bound => bound.Model is not null && version.Has(bound.Versions))
        .Select(bound => bound.Model! with { Versions = version.Of(bound.Versions) })
        .ToEquatableArray();

    private ChoiceModel Bind(ChoiceDeclaration choice, ContainerDeclaration container)
    {
        var known = container.Appliances.Where(member => !member.IsRequired).Select(member => member.Id.Value).ToList();
        foreach (var member in choice.Options.SelectMany(option => option).Where(member => !known.Contains(member.Value)))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference,
                member.Span,
                $"appliance of {container.WrittenId} that may be left out",
                member.Value,
                Suggestion.For(member.Value, known));
        }

        return new(
            choice.Text, choice.Options.Select(option => option.Select(member => member.Value).ToEquatableArray()).ToEquatableArray());
    }

    /// <summary>The order may include members of the extended container, so that new members can be placed between them.</summary>
    private IEnumerable<string> Rollout(ContainerDeclaration container, ContainerDeclaration? basis)
    {
        var known = new[] { container, basis }
            .OfType<ContainerDeclaration>()
            .SelectMany(one => one.Appliances.Concat(one.Scopes))
            .Select(member => member.Id.Value)
            .ToList();
        foreach (var member in container.Rollout.Where(member => !known.Contains(member.Value)))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference,
                member.Span,
                $"appliance or scope of {container.WrittenId}",
                member.Value,
                Suggestion.For(member.Value, known));
        }

        return container.Rollout.Select(member => member.Value);
    }

    private static IEnumerable<string> MembersOf(ContainerDeclaration? container) => container is null ? [] :
    [
        .. container.Values.Select(value => value.Id.Value),
        .. container.Appliances.Concat(container.Scopes).Select(member => member.Id.Value),
        .. container.Externals.Select(member => member.External.Value),
        .. container.Networks.Select(network => network.Value),
    ];

    private EquatableArray<MemberModel> Members(
        ContainerDeclaration container,
        ContainerVersion version,
        IReadOnlyList<MemberDeclaration> members,
        HashSet<string> names,
        Func<MemberDeclaration, IReadOnlyList<string>?> kinds) => members
        .Where(member => IsNew(member.Id, "member", container, names) & version.Check(member))
        .Select(member => (Declared: member, Kinds: kinds(member)))
        .Where(member => member.Kinds is not null && version.Has(member.Declared.Versions))
        .Select(member => new MemberModel(
            member.Declared.Id.Value,
            member.Kinds!.Count == 1 ? member.Kinds[0] : ContainerDeclaration.AnyOf(member.Declared.Of.Value),
            member.Kinds!.ToEquatableArray(),
            member.Declared.IsRequired,
            member.Declared.IsShareable,
            NodeCounts.Check(member.Declared.Counts, symbols.Diagnostics),
            member.Declared.Summary)
        {
            Versions = version.Of(member.Declared.Versions),
        })
        .ToEquatableArray();

    private ValueModel Bind(ValueDeclaration value)
    {
        var unique = value.UniqueBy is { } constraint && symbols.Constraints.Find(constraint) is { } found ? found.Id.Value : "";
        return new ValueModel(value.Id.Value, value.Label, value.Type, value.Summary, value.IsKey, unique, symbols.Citations(value.Source));
    }

    private ExternalMemberModel? Bind(ExternalMemberDeclaration member, ContainerDeclaration container, HashSet<string> names)
    {
        if (symbols.Externals.Find(member.External) is not { } external)
        {
            return null;
        }

        if (external.Kind != "share")
        {
            if (member.Value is { } value)
            {
                symbols.Diagnostics.Add(
                    SpecDescriptors.UnknownMember,
                    value.Span,
                    $"the outside party '{member.External.Value}', which is no share,",
                    "value",
                    "remove it");
            }

            return IsNew(member.External, "member", container, names)
                ? Model(external, "")
                : null;
        }

        var shares = container.Values.Where(value => value.Type == "nfsShare").Select(value => value.Id.Value).ToList();
        var named = member.Value ?? new Located<string>("", member.External.Span);
        if (shares.Contains(named.Value))
        {
            return Model(external, named.Value);
        }

        symbols.Diagnostics.Add(
            SpecDescriptors.UnknownReference, named.Span, "value of type nfsShare", named.Value, Suggestion.For(named.Value, shares));
        return null;
    }

    private NetworkMemberModel? Bind(Located<string> network, ContainerDeclaration container, HashSet<string> names) =>
        symbols.Networks.Find(network) is { } found && IsNew(network, "network", container, names)
            ? new(network.Value, found.Summary)
            : null;

    private ExternalMemberModel Model(ExternalDeclaration external, string value) => new(
        external.Common.Id.Value,
        external.Kind,
        external.Common.Summary,
        value,
        symbols.Externals.IsInherited(external.Common.Id.Value),
        external.Default is not null);

    private bool IsNew(Located<string> name, string kind, ContainerDeclaration container, HashSet<string> names)
    {
        if (!NamePattern.Identifier.Check(name, kind, symbols.Diagnostics))
        {
            return false;
        }

        if (names.Add(name.Value))
        {
            return true;
        }

        return symbols.Names.Refuse(name, $"the {kind} '{name.Value}'", name.Value, container.WrittenId);
    }
}
