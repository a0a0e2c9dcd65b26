namespace Abiquo.Sdk.Comparison;

/// <summary>A host as operators know it.</summary>
/// <param name="Name">The name of the host.</param>
/// <param name="Appliance">The label of its appliance.</param>
/// <param name="Place">The scope that contains it, or the name of the platform.</param>
/// <param name="Addresses">Its usual addresses, separated by spaces.</param>
public sealed record HostSummary(string Name, string Appliance, string Place, string Addresses)
{
    /// <summary>Gets its addresses on further networks, separated by spaces.</summary>
    public string OtherAddresses { get; init; } = "";

    /// <summary>Gets the networks that it is on, each with its interface if that is known, separated by commas.</summary>
    public string Networks { get; init; } = "";
}
