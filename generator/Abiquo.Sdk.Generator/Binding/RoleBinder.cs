using System.Runtime.CompilerServices;
using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds roles and the endpoints that they provide.</summary>
internal sealed class RoleBinder
{
    private readonly SpecSymbols _symbols;
    private readonly Dictionary<string, SymbolTable<EndpointDeclaration>> _endpoints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<string>> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<EndpointDeclaration, EndpointModel> _bound = new(new ReferenceComparer());

    public RoleBinder(SpecSymbols symbols)
    {
        _symbols = symbols;
        foreach (var role in symbols.Roles.All)
        {
            _endpoints[role.Common.Id.Value] = new SymbolTable<EndpointDeclaration>(
                "endpoint",
                role.Endpoints,
                endpoint => endpoint.Id,
                NamePattern.Identifier,
                symbols.Diagnostics,
                isFree: endpoint => symbols.Roles.IsInherited(role.Common.Id.Value) || symbols.Names.IsFree(endpoint));
            _components[role.Common.Id.Value] = Components(role.Components);
            foreach (var endpoint in _endpoints[role.Common.Id.Value].Usable)
            {
                Check(endpoint, _endpoints[role.Common.Id.Value]);
            }
        }
    }

    /// <summary>Returns the roles with these ids, and reports unknown ones.</summary>
    public IReadOnlyList<RoleDeclaration> Resolve(IReadOnlyList<Located<string>> ids) =>
        ids.Select(_symbols.Roles.Find).OfType<RoleDeclaration>().ToList();

    public SymbolTable<EndpointDeclaration> EndpointsOf(RoleDeclaration role) => _endpoints[role.Common.Id.Value];

    public EquatableArray<string> ComponentsOf(RoleDeclaration role) => _components[role.Common.Id.Value];

    public EquatableArray<RoleModel> Bind(
        IReadOnlyList<ApplianceModel> appliances, RuleTable rules, PropertyBinder properties, AccountBinder accounts)
    {
        var named = new HashSet<string>(
            appliances.SelectMany(appliance => appliance.Roles).Concat(rules.All.Select(rule => rule.From)), StringComparer.Ordinal);
        return _symbols.Roles.Usable
            .Select(role => new RoleModel(
                _symbols.Describe(role.Common),
                EndpointsOf(role).Usable.Select(endpoint => Endpoint(endpoint, role.Common.Id.Value, rules)).ToEquatableArray(),
                role.ScalesOut,
                role.IsBalanced,
                properties.Bind(role),
                accounts.Bind(role),
                named.Contains(role.Common.Id.Value)))
            .ToEquatableArray();
    }

    /// <summary>
    /// Returns an endpoint that a role provides, with those who may connect to it. It is the same for all appliances with the role.
    /// </summary>
    public EndpointModel Endpoint(EndpointDeclaration endpoint, string role, RuleTable rules)
    {
        if (!_bound.TryGetValue(endpoint, out var bound))
        {
            _bound.Add(endpoint, bound = Endpoint(endpoint, [role], rules));
        }

        return bound;
    }

    /// <summary>Returns an endpoint that several roles provide together.</summary>
    public EndpointModel Endpoint(EndpointDeclaration endpoint, IReadOnlyList<string> roles, RuleTable rules)
    {
        var opening = rules.Opening(roles, endpoint.Id.Value);
        var ports = EndpointNumbers.Of(endpoint);
        return new(
            endpoint.Id.Value,
            ports.Count == 0 ? 0 : ports[0].First,
            PortSyntax.Format(ports),
            EndpointNumbers.Needed(endpoint, ports),
            EndpointNumbers.PortOrNone(endpoint.ClusterPort),
            EndpointNumbers.PortOrNone(endpoint.SharedPort),
            endpoint.IsFront,
            endpoint.Behind is { } front ? front.Value : "",
            endpoint.ListensAtTimes,
            opening.Count > 0 && opening.All(rule => rule.IsPeer),
            endpoint.Summary,
            roles.ToEquatableArray(),
            endpoint.Components
                .Select(component => component.Value)
                .Where(id => _symbols.Components.Get(id) is not null)
                .ToEquatableArray(),
            EndpointNumbers.Compatible(endpoint.Protocols).ToEquatableArray(),
            opening.Where(rule => !rule.IsPeer).Select(rule => rule.From).Distinct().ToEquatableArray(),
            [],
            opening.Select(rule => rule.Id).ToEquatableArray(),
            TlsPorts.Of(endpoint))
        {
            Versions = _symbols.Versions.Of(endpoint.Versions),
            ForwardsTo = endpoint.ForwardsTo?.Value ?? "",
            Network = endpoint.Network is { } network && _symbols.Networks.Get(network.Value) is not null ? network.Value : "",
        };
    }

    private void Check(EndpointDeclaration endpoint, SymbolTable<EndpointDeclaration> siblings)
    {
        if (endpoint.Behind is { } front)
        {
            _ = siblings.Find(front);
        }

        if (endpoint.Network is { } network)
        {
            _ = _symbols.Networks.Find(network);
        }

        _ = Components(endpoint.Components);
        _ = _symbols.Versions.Check(endpoint.Versions, "endpoint", endpoint.Id);
        EndpointNumbers.Check(endpoint, _symbols.Diagnostics);
    }

    private EquatableArray<string> Components(IReadOnlyList<Located<string>> ids) =>
        ids.Where(id => _symbols.Components.Find(id) is not null).Select(id => id.Value).ToEquatableArray();

    /// <summary>Compares declarations by reference, because equal ones in different places of the file are different endpoints.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<EndpointDeclaration>
    {
        public bool Equals(EndpointDeclaration? one, EndpointDeclaration? other) => ReferenceEquals(one, other);

        public int GetHashCode(EndpointDeclaration declaration) => RuntimeHelpers.GetHashCode(declaration);
    }
}
