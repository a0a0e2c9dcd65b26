using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Everything that one environment can have in one version of the platform, by role. What may be left out is there.</summary>
internal sealed class EnvironmentParties
{
    private readonly SpecSymbols _symbols;
    private readonly string _version;
    private readonly ILookup<string, EnvironmentParty> _byRole;

    private EnvironmentParties(SpecSymbols symbols, ContainerDeclaration environment, string version)
    {
        (_symbols, _version) = (symbols, version);
        _byRole = Whole(environment)
            .SelectMany(part => Of(part, null).Concat(part.Scopes.SelectMany(OfScopes)))
            .SelectMany(party => party.Roles, (party, role) => (Role: role, Party: party))
            .ToLookup(pair => pair.Role, pair => pair.Party, StringComparer.Ordinal);
    }

    /// <summary>Returns what an environment can have: in its version, or in each of those that it can be of.</summary>
    public static IEnumerable<EnvironmentParties> Of(SpecSymbols symbols, ContainerDeclaration environment)
    {
        var basis = environment.Extends is { } extended ? (ContainerDeclaration)symbols.Types.Get(extended.Value)! : environment;
        var versions = basis.Version is { } pinned ? [pinned.Value]
            : symbols.Versions.All.Count == 0 ? [""]
            : symbols.Versions.All.ToArray();
        return versions.Select(version => new EnvironmentParties(symbols, environment, version));
    }

    public IEnumerable<EnvironmentParty> With(string role) => _byRole[role];

    /// <summary>Returns whether the version has a part of the spec.</summary>
    public bool Has(VersionsDeclaration? versions) => _symbols.Versions.Has(_version, versions);

    /// <summary>Returns whether the version has an endpoint.</summary>
    public bool Has(string role, string endpoint) =>
        _version.Length == 0 || Has(_symbols.Roles.Get(role)!.Endpoints.First(known => known.Id.Value == endpoint).Versions);

    private IEnumerable<EnvironmentParty> Of(ContainerDeclaration container, ScopePlace? place) =>
    [
        .. container.Appliances.Where(member => Has(member.Versions)).Select(member =>
            EnvironmentParty.Of((ApplianceDeclaration)_symbols.Types.Get(member.Of.Value)!, member, place)),
        .. container.Externals.Where(member => Has(member.Versions)).Select(member =>
            EnvironmentParty.Of(_symbols.Externals.Get(member.External.Value)!, place)),
    ];

    /// <summary>Returns what the scopes of a member can have: one that extends the scope of the member goes wherever that goes.</summary>
    private IEnumerable<EnvironmentParty> OfScopes(MemberDeclaration member)
    {
        var kinds = _symbols.Types.All.OfType<ContainerDeclaration>()
            .Where(_symbols.IsScope)
            .Select(scope => Whole(scope).ToList())
            .Where(parts => parts.Exists(part => part.Common.Id.Value == member.Of.Value || part.Origin == member.Of.Value))
            .ToList();
        return
            from parts in kinds
            let place = new ScopePlace(parts[0].WrittenId, member.IsRequired && kinds.Count == 1)
            from part in parts
            from party in Of(part, place)
            select party;
    }

    /// <summary>Returns a scope or an environment after what it extends.</summary>
    private IEnumerable<ContainerDeclaration> Whole(ContainerDeclaration container) => container.Extends is { } extended
        ? [(ContainerDeclaration)_symbols.Types.Get(extended.Value)!, container]
        : [container];
}
