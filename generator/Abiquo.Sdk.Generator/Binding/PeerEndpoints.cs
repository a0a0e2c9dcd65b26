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
    /// <summary>The owner of a role that several appliances have.</summary>
    private const string Several = "";

    private readonly HashSet<string> _outside;
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly RuleTable _rules;

    public PeerEndpoints(IReadOnlyList<ApplianceModel> appliances, SpecSymbols symbols, RuleTable rules)
    {
        _rules = rules;
        _outside = new(symbols.Externals.All.SelectMany(external => external.Roles).Select(role => role.Value), StringComparer.Ordinal);
        foreach (var appliance in appliances)
        {
            foreach (var role in appliance.Roles)
            {
                _owners[role] = _owners.TryGetValue(role, out var owner) && owner != appliance.Id ? Several : appliance.Id;
            }
        }
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

    private bool IsForPeers(ApplianceModel appliance, EndpointModel endpoint) =>
        !endpoint.IsPeer
        && OnlyItselfHas(endpoint.Accepts, appliance)
        && _rules.Opening(endpoint.Roles, endpoint.Id) is { Count: > 0 } opening
        && opening.TrueForAll(rule => rule.IsPeer || (rule.From != rule.To && rule.From != RuleTerms.Anywhere))
        && opening.Exists(rule => !rule.ServesItself && appliance.Roles.Contains(rule.From));

    /// <summary>
    /// Returns whether nothing but the appliance has the roles that may connect. If such a role is also that of the endpoint, another
    /// appliance of the same kind may connect nevertheless.
    /// </summary>
    private bool OnlyItselfHas(EquatableArray<string> roles, ApplianceModel appliance)
    {
        foreach (var role in roles)
        {
            if (_outside.Contains(role) || (_owners.TryGetValue(role, out var owner) && owner != appliance.Id))
            {
                return false;
            }
        }

        return true;
    }
}
