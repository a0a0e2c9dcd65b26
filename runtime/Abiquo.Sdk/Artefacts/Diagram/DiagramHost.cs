using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>A machine in a diagram, a virtual address, or a place outside the platform.</summary>
/// <param name="Id">The id, unique in the diagram.</param>
/// <param name="Appliance">The id of its appliance or outside party, as in the matrix.</param>
/// <param name="Name">The name of the host, or what stands for one: see <see cref="NameOf"/>.</param>
/// <param name="Addresses">Its addresses, separated by blanks; empty where they are not known, or are the name.</param>
/// <param name="IsVirtual">Whether it is an address that moves between the other hosts of the node.</param>
public sealed record DiagramHost(string Id, string Appliance, string Name, string Addresses, bool IsVirtual)
{
    /// <summary>The name under which a diagram shows an end of a flow: the host, else the address, or <c>Anywhere</c> for everybody.</summary>
    public static string NameOf(FlowEndpoint party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Appliance == Rule.Anywhere ? Rule.Anywhere
            : party.Host.Length > 0 ? party.Host
            : party.Address?.ToString() ?? "";
    }
}
