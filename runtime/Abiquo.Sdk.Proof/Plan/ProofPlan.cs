using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>
/// The nodes to build with their firewalls, and the connections to try with the result that the matrix expects. A virtual address is
/// assigned to the first of its nodes that takes part.
/// </summary>
/// <param name="Format">The tool that loads the firewalls.</param>
/// <param name="Nodes">The hosts, followed by one node without a firewall for all external sources.</param>
/// <param name="Endpoints">The addresses that connect and listen.</param>
/// <param name="Probes">The connections, in the order of the endpoints and ports.</param>
/// <param name="LeftOut">Descriptions of what is not tried.</param>
public sealed record ProofPlan(
    string Format,
    IReadOnlyList<ProofNode> Nodes,
    IReadOnlyList<ProbeEndpoint> Endpoints,
    IReadOnlyList<Probe> Probes,
    ValueList<string> LeftOut)
{
    /// <summary>Gets the number of hosts of the platform that take part.</summary>
    public int Hosts => Nodes.Count(node => node.Host.Length > 0);

    /// <summary>Plans the proof of firewalls.</summary>
    /// <param name="deployment">The deployment, in which every host has an address.</param>
    /// <param name="firewalls">The firewalls of all its hosts.</param>
    /// <param name="format">The tool that loads the firewalls.</param>
    /// <param name="options">The scope of the proof.</param>
    /// <exception cref="ArgumentException">A host has no firewall.</exception>
    public static ProofPlan Of(
        Deployment deployment, IReadOnlyList<HostFirewallFiles> firewalls, string format, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(firewalls);
        return new ProofPlanBuilder(deployment, firewalls, options ?? new()).Build(format);
    }
}
