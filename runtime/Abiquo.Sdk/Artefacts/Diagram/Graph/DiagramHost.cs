using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>A host in a diagram. Virtual addresses and systems outside the platform are shown as hosts too.</summary>
/// <param name="Id">The id, unique in the diagram.</param>
/// <param name="Appliance">The id of the appliance or external system, as in the matrix.</param>
/// <param name="Name">The name under which the host is shown; see <see cref="NameOf"/>.</param>
/// <param name="Addresses">The addresses, separated by spaces; empty if none are known or if the name is the address.</param>
/// <param name="IsVirtual">Whether this is a virtual address, which moves between the other hosts of the node.</param>
public sealed record DiagramHost(string Id, string Appliance, string Name, string Addresses, bool IsVirtual)
{
    /// <summary>
    /// Returns the name under which a diagram shows an endpoint of a flow: its host name, or else its address, or
    /// <c>Anywhere</c> if the flow may come from any address.
    /// </summary>
    /// <param name="endpoint">The endpoint.</param>
    public static string NameOf(FlowEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.Appliance == Rule.Anywhere ? Rule.Anywhere
            : endpoint.Host.Length > 0 ? endpoint.Host
            : endpoint.Address?.ToString() ?? "";
    }
}
