using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>A node to build.</summary>
/// <param name="Host">The name of the host, or empty for the node of the external sources.</param>
/// <param name="Addresses">The addresses of the node.</param>
/// <param name="Firewall">The files of its firewall; empty for the node of the external sources.</param>
public sealed record ProofNode(string Host, ValueList<HostAddress> Addresses, ValueList<ArtefactFile> Firewall)
{
    /// <summary>Gets the interfaces of those addresses that have to be on a particular one, in the order of the addresses.</summary>
    public ValueList<InterfaceName?> Interfaces { get; init; } = [];
}
