using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>Represents one end of a flow.</summary>
/// <param name="Appliance">The ID of the appliance or external system, or <c>Anywhere</c>.</param>
/// <param name="Host">The name of the host, or empty if it has none.</param>
/// <param name="Address">The address or network, or null if it is not known yet.</param>
public sealed record FlowEndpoint(string Appliance, string Host, Network? Address)
{
    /// <summary>
    /// Gets a value indicating whether the end is outside the platform and given by its name, so that a firewall can only say the port.
    /// </summary>
    public bool IsByName { get; init; }

    /// <summary>
    /// Gets the ID of the network on which the host takes part in the connection, or an empty string if it is at its usual address.
    /// </summary>
    public string Network => Attachment?.Network ?? "";

    /// <summary>Gets the interface by which the host is on <see cref="Network"/>, or null if it may be any.</summary>
    public InterfaceName? Interface => Attachment?.Interface;

    /// <summary>Gets how the host is on the network, or null if it is at its usual address.</summary>
    internal NetworkAttachment? Attachment { get; init; }

    /// <summary>Gets a value indicating whether this is everybody.</summary>
    internal bool IsAnywhere => Appliance == Rule.Anywhere;

    /// <summary>Returns the appliance, name and address.</summary>
    public override string ToString() => string.Join(
        ' ', new[] { Appliance, Host, Address?.ToString() ?? (IsByName ? "(any address)" : "") }.Where(part => part.Length > 0));
}
