namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Somebody who connects or listens: an address of a machine.</summary>
/// <param name="Machine">The index of the machine.</param>
/// <param name="Participant">The id of the appliance or outside party, <c>Anywhere</c>, or what it is to the firewalls.</param>
/// <param name="Name">The name of the host, or empty.</param>
/// <param name="Address">The address.</param>
public sealed record ProbeEnd(int Machine, string Participant, string Name, HostAddress Address)
{
    /// <summary>Participant, name and address.</summary>
    public override string ToString() => string.Join(' ', new[] { Participant, Name, Address.ToString() }.Where(part => part.Length > 0));
}
