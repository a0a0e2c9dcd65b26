using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents a connection between appliances or external systems, before it is expanded to flows between hosts.</summary>
/// <param name="Rule">The rule that allows the connection.</param>
/// <param name="From">The source, or null for everybody.</param>
/// <param name="To">The target; the same as <paramref name="From"/> if the hosts of one appliance connect to each other.</param>
/// <param name="Listener">The endpoint that is connected to.</param>
internal sealed record Connection(Rule Rule, FlowParticipant? From, FlowParticipant To, Listener Listener)
{
    /// <summary>Gets whether the hosts of one appliance connect to each other.</summary>
    public bool IsWithin => ReferenceEquals(From, To);

    /// <summary>Gets the appliance from which the condition of the rule is seen: the target, if that is no external system.</summary>
    public PlacedAppliance SeenFrom => To.Placed ?? From!.Placed!;

    /// <summary>
    /// Gets the nodes that are connected to. Peers connect to each other directly, even to endpoints that clients reach at the virtual
    /// address.
    /// </summary>
    public IReadOnlyList<NetworkNode> Targets => Rule.IsPeer ? To.Nodes : To.At(Listener);
}
