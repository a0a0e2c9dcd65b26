using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Everything that one environment can have, by role. What may be left out is there.</summary>
internal sealed class EnvironmentParties
{
    private readonly SpecSymbols _symbols;
    private readonly ILookup<string, EnvironmentParty> _byRole;

    public EnvironmentParties(SpecSymbols symbols, ContainerDeclaration environment)
    {
        _symbols = symbols;
        _byRole = Whole(environment)
            .SelectMany(part => Of(part, null).Concat(part.Scopes.SelectMany(OfScopes)))
            .SelectMany(party => party.Roles, (party, role) => (Role: role, Party: party))
            .ToLookup(pair => pair.Role, pair => pair.Party, StringComparer.Ordinal);
    }

    public IEnumerable<EnvironmentParty> With(string role) => _byRole[role];

    private IEnumerable<EnvironmentParty> Of(ContainerDeclaration container, ScopePlace? place) =>
    [
        .. container.Appliances.Select(member =>
            EnvironmentParty.Of((ApplianceDeclaration)_symbols.Types.Get(member.Of.Value)!, member, place)),
        .. container.Externals.Select(member => EnvironmentParty.Of(_symbols.Externals.Get(member.External.Value)!, place)),
    ];

    /// <summary>Returns what the scopes of a member can have: one that extends the scope of the member goes wherever that goes.</summary>
    private IEnumerable<EnvironmentParty> OfScopes(MemberDeclaration member) =>
        from scope in _symbols.Types.All.OfType<ContainerDeclaration>().Where(_symbols.IsScope)
        let parts = Whole(scope)
        where parts.Any(part => part.Common.Id.Value == member.Of.Value || part.Origin == member.Of.Value)
        let place = new ScopePlace(parts.First().WrittenId)
        from part in parts
        from party in Of(part, place)
        select party;

    /// <summary>Returns a scope or an environment after what it extends.</summary>
    private IEnumerable<ContainerDeclaration> Whole(ContainerDeclaration container) => container.Extends is { } extended
        ? [(ContainerDeclaration)_symbols.Types.Get(extended.Value)!, container]
        : [container];
}
