namespace Abiquo.Sdk.Matrix;

/// <summary>Represents one end of a flow.</summary>
/// <param name="Appliance">The ID of the appliance or external system, or <c>Anywhere</c>.</param>
/// <param name="Host">The name of the host, or empty if it has none.</param>
/// <param name="Address">The address or network, or null if it is not known yet.</param>
public sealed record FlowEndpoint(string Appliance, string Host, Network? Address)
{
    /// <summary>Returns the appliance, name and address.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Appliance, Host, Address?.ToString() ?? "" }.Where(part => part.Length > 0));
}
