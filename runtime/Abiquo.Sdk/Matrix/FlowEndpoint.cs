namespace Abiquo.Sdk.Matrix;

/// <summary>One end of a flow.</summary>
/// <param name="Appliance">The id of the appliance or outside party, or <c>Anywhere</c>.</param>
/// <param name="Host">The name of the machine, or empty where there is none.</param>
/// <param name="Address">The address or network, or null where it is not known yet.</param>
public sealed record FlowEndpoint(string Appliance, string Host, Network? Address)
{
    /// <summary>Name and address.</summary>
    public override string ToString() => string.Join(' ', new[] { Appliance, Host, Address?.ToString() ?? "" }.Where(part => part.Length > 0));
}
