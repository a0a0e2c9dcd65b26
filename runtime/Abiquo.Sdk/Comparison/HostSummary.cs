namespace Abiquo.Sdk.Comparison;

/// <summary>A host as operators know it.</summary>
/// <param name="Name">The name of the host.</param>
/// <param name="Appliance">The label of its appliance.</param>
/// <param name="Place">The scope that contains it, or the name of the platform.</param>
/// <param name="Addresses">Its addresses, separated by spaces.</param>
public sealed record HostSummary(string Name, string Appliance, string Place, string Addresses);
