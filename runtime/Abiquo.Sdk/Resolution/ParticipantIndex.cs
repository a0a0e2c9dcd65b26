using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Everything that takes part in flows, found by role, endpoint and scope. Looking through all of it for every rule and scope
/// would cost the square of the number of datacenters.
/// </summary>
internal sealed class ParticipantIndex
{
    private readonly ILookup<string, FlowParticipant> _byRole;
    private readonly ILookup<(string Role, string? Scope), FlowParticipant> _byRoleAndScope;
    private readonly ILookup<(string Role, string Endpoint), (FlowParticipant FlowParticipant, Listener Listener)> _byEndpoint;
    private readonly HashSet<string> _kinds;

    public ParticipantIndex(IEnumerable<FlowParticipant> stands)
    {
        List<FlowParticipant> all = [.. stands];
        _byRole = Roles(all).ToLookup(pair => pair.Role, pair => pair.FlowParticipant);
        _byRoleAndScope = Roles(all).ToLookup(pair => (pair.Role, pair.FlowParticipant.Scope?.Path), pair => pair.FlowParticipant);
        _byEndpoint = all
            .SelectMany(stand => stand.Listeners, (stand, listener) => (stand, listener))
            .SelectMany(pair => pair.listener.Definition.Roles, (pair, role) => (Key: (role, pair.listener.Definition.Id), Value: pair))
            .ToLookup(pair => pair.Key, pair => pair.Value);
        _kinds = [.. all.Select(stand => stand.Scope?.Scope.Definition.Kind).OfType<string>()];
    }

    /// <summary>Everything that listens on what a rule opens.</summary>
    public IEnumerable<(FlowParticipant FlowParticipant, Listener Listener)> OpenedBy(Rule rule) => _byEndpoint[(rule.To, rule.Endpoint)];

    /// <summary>Everything with a role that reaches a scope.</summary>
    public IEnumerable<FlowParticipant> Reaching(string role, PlacedScope? target)
    {
        if (target is null)
        {
            return _byRole[role];
        }

        return _kinds.Count > 1
            ? _byRole[role].Where(stand => PlacedScope.Reaches(stand.Scope, target))
            : _byRoleAndScope[(role, null)].Concat(_byRoleAndScope[(role, target.Path)]);
    }

    private static IEnumerable<(string Role, FlowParticipant FlowParticipant)> Roles(IEnumerable<FlowParticipant> stands) =>
        stands.SelectMany(stand => stand.Roles, (stand, role) => (role, stand));
}
