namespace Abiquo.Sdk.Proof.Plan;

/// <summary>An address of a node, which connects or listens.</summary>
/// <param name="Node">The index of the node.</param>
/// <param name="Participant">
/// The id of the appliance or external system, <c>Anywhere</c>, or the reason why the address takes part.
/// </param>
/// <param name="Name">The name of the host, or empty.</param>
/// <param name="Address">The address.</param>
public sealed record ProbeEndpoint(int Node, string Participant, string Name, HostAddress Address)
{
    /// <summary>Gets the interface that has the address, or null if it may be any.</summary>
    public InterfaceName? Interface { get; init; }

    /// <summary>Returns the participant, name and address.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Participant, Name, Address.ToString() }.Where(part => part.Length > 0));
}
