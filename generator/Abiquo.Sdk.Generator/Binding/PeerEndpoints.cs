using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Finds endpoints to which only hosts of the same appliance connect, although their rules are not of the group <c>peer</c>: nothing else
/// in the spec has the roles that may connect.
/// </summary>
internal sealed class PeerEndpoints
{
    private readonly HashSet<string> _outside;
    private readonly ILookup<string, string> _byRole;
    private readonly RuleTable _rules;

    public PeerEndpoints(IReadOnlyList<ApplianceModel> appliances, SpecSymbols symbols, RuleTable rules)
    {
        _rules = rules;
        _outside = new(symbols.Externals.All.SelectMany(external => external.Roles).Select(role => role.Value), StringComparer.Ordinal);
        _byRole = appliances
            .SelectMany(appliance => appliance.Roles, (appliance, role) => (Role: role, appliance.Id))
            .ToLookup(pair => pair.Role, pair => pair.Id, StringComparer.Ordinal);
    }

    /// <summary>Returns an appliance whose endpoints say so. No type may connect to these, as to the other endpoints for peers.</summary>
    public ApplianceModel Mark(ApplianceModel appliance) => appliance.Endpoints.Any(endpoint => IsForPeers(appliance, endpoint))
        ? appliance with
        {
            Endpoints = appliance.Endpoints
                .Select(endpoint => IsForPeers(appliance, endpoint) ? endpoint with { IsPeer = true, Accepts = [] } : endpoint)
                .ToEquatableArray(),
        }
        : appliance;

    private bool IsForPeers(ApplianceModel appliance, EndpointModel endpoint)
    {
        // Nearly always another appliance may connect by the first rule.
        var opening = endpoint.IsPeer || endpoint.Accepts.Contains(RuleTerms.Anywhere) ? [] : _rules.Opening(endpoint.Roles, endpoint.Id);
        return opening.Count > 0 && opening.All(rule => rule.IsPeer || IsOnlyWithin(appliance, rule)) && opening.Exists(Connects);

        bool Connects(RuleModel rule) => !rule.ServesItself && appliance.Roles.Contains(rule.From);
    }

    /// <summary>
    /// Returns whether nothing but the appliance has the source role. If both roles are the same, another one of its kind may connect.
    /// </summary>
    private bool IsOnlyWithin(ApplianceModel appliance, RuleModel rule) =>
        rule.From != rule.To && !_outside.Contains(rule.From) && _byRole[rule.From].All(id => id == appliance.Id);
}
