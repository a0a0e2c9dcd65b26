namespace Abiquo.Sdk.Proof.Lab;

/// <summary>A node to build.</summary>
/// <param name="Name">The name of the node in messages.</param>
/// <param name="Links">The interfaces of the node, with its addresses.</param>
/// <param name="Loads">The firewall files with the programs that load them.</param>
internal sealed record LabNode(string Name, IReadOnlyList<LabLink> Links, IReadOnlyList<FirewallLoad> Loads);
