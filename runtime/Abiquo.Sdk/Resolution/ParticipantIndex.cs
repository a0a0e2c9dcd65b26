using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Indexes the participants of flows by role and scope, by endpoint, and by appliance.</summary>
internal sealed class ParticipantIndex
{
    private readonly ScopeIndex<FlowParticipant> _byRole = new();
    private readonly ILookup<(string Role, string Endpoint), (FlowParticipant Participant, Listener Listener)> _byEndpoint;

    private readonly Lazy<ILookup<Appliance, FlowParticipant>> _byAppliance;

    public ParticipantIndex(IEnumerable<FlowParticipant> participants)
    {
        List<FlowParticipant> all = [.. participants];
        all.ForEach(participant => _byRole.Add(participant, participant.Scope, participant.Link.Roles));
        _byEndpoint = all
            .SelectMany(participant => participant.Listeners, (participant, listener) => (participant, listener))
            .SelectMany(pair => pair.listener.Definition.Roles, (pair, role) => (Key: (role, pair.listener.Definition.Id), Value: pair))
            .ToLookup(pair => pair.Key, pair => pair.Value);
        _byAppliance = new(() => all
            .Where(participant => participant.Appliance is not null)
            .ToLookup(participant => participant.Appliance!, ApplianceComparer.Instance));
    }

    /// <summary>Returns the participants of an appliance: one for each scope that holds it.</summary>
    public IEnumerable<FlowParticipant> Of(Appliance appliance) => _byAppliance.Value[appliance];

    /// <summary>Returns the participants that have the target endpoint of a rule.</summary>
    public IEnumerable<(FlowParticipant Participant, Listener Listener)> OpenedBy(Rule rule) =>
        _byEndpoint[(rule.To, rule.Endpoint)];

    /// <summary>Returns the participants with a role from which a scope is reachable.</summary>
    public IEnumerable<FlowParticipant> Reaching(string role, PlacedScope? target) => _byRole.InReach(role, target);
}
