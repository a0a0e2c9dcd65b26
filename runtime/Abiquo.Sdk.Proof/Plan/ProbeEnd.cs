namespace Abiquo.Sdk.Proof;

/// <summary>Somebody who connects or listens: an address of a machine.</summary>
/// <param name="Machine">The index of the machine.</param>
/// <param name="Party">The id of the appliance or outside party, <c>Anywhere</c>, or what it is to the firewalls.</param>
/// <param name="Name">The name of the host, or empty.</param>
/// <param name="Address">The address.</param>
public sealed record ProbeEnd(int Machine, string Party, string Name, HostAddress Address)
{
    /// <summary>Party, name and address.</summary>
    public override string ToString() => string.Join(' ', new[] { Party, Name, Address.ToString() }.Where(part => part.Length > 0));
}
