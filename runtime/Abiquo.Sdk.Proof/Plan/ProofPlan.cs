using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>
/// What is built and tried: machines with their firewalls, and every connection with what the matrix says about it. A virtual
/// address is on the first node that takes part.
/// </summary>
/// <param name="Format">The tool that the firewalls are written for.</param>
/// <param name="Machines">The hosts, then one machine without firewall for everybody outside.</param>
/// <param name="Ends">Who connects and listens, with the index of the machine.</param>
/// <param name="Probes">The connections, in the order of the ends and ports.</param>
/// <param name="LeftOut">What is not tried, in words.</param>
public sealed record ProofPlan(string Format, IReadOnlyList<ProofMachine> Machines, IReadOnlyList<ProbeEnd> Ends, IReadOnlyList<Probe> Probes, ValueList<string> LeftOut)
{
    /// <summary>How many hosts of the platform take part.</summary>
    public int Hosts => Machines.Count(machine => machine.Host.Length > 0);

    /// <summary>Plans the proof of firewalls.</summary>
    /// <param name="deployment">The deployment; every host of it has an address.</param>
    /// <param name="firewalls">The firewalls of all its hosts.</param>
    /// <param name="format">The tool that they are written for.</param>
    /// <param name="options">How much is tried.</param>
    /// <exception cref="ArgumentException">A host has no firewall.</exception>
    public static ProofPlan Of(Deployment deployment, IReadOnlyList<HostFirewallText> firewalls, string format, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(firewalls);
        return new PlanBuilder(deployment, firewalls, options ?? new()).Build(format);
    }
}

/// <summary>A machine that is built.</summary>
/// <param name="Host">The name of the host, or empty for those outside.</param>
/// <param name="Addresses">Its addresses.</param>
/// <param name="Firewall">The files of its firewall; none for those outside.</param>
public sealed record ProofMachine(string Host, ValueList<HostAddress> Addresses, ValueList<Artefacts.ArtefactFile> Firewall);
