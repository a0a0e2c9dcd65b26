namespace Abiquo.Sdk.Matrix;

/// <summary>Represents how the end of a flow is on a network. One object, because most ends are on none and are compared often.</summary>
/// <param name="Network">The ID of the network.</param>
/// <param name="Interface">The interface, or null if it may be any.</param>
internal sealed record NetworkAttachment(string Network, InterfaceName? Interface);
