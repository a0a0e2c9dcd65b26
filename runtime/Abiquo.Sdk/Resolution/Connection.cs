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

    /// <summary>
    /// Gets the appliance from which the condition of the rule is seen: the target, unless that is an external system, or serves the whole
    /// environment and the source a scope. The end that is in a scope does not see what the other scopes of its kind have.
    /// </summary>
    public PlacedAppliance SeenFrom => SeenFromEnd(From?.Placed, To.Placed)!;

    /// <summary>Returns the end from which the condition of a rule is seen.</summary>
    public static PlacedAppliance? SeenFromEnd(PlacedAppliance? source, PlacedAppliance? target) =>
        target is null || (target.Scope is null && source?.Scope is not null) ? source : target;

    /// <summary>Gets the ID of its network: that of the rule, or else that of the endpoint; empty for usual addresses.</summary>
    public string NetworkId => Rule.Network.Length > 0 ? Rule.Network : Listener.Definition.Network;

    /// <summary>Gets the nodes that connect, at the addresses from which they do; not for everybody.</summary>
    public IReadOnlyList<NetworkNode> Sources => To.Networks.SourcesOf(this);

    /// <summary>Gets the nodes that are connected to, at the addresses at which they are.</summary>
    public IReadOnlyList<NetworkNode> Targets => To.Networks.TargetsOf(this);

    /// <summary>
    /// Gets the nodes that are connected to, wherever they are. Peers connect to each other directly, even to endpoints that clients reach
    /// at the virtual address.
    /// </summary>
    public IReadOnlyList<NetworkNode> Reached => Rule.IsPeer ? To.Nodes : To.At(Listener);
}
