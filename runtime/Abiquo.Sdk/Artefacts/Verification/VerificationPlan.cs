using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>The probes that each host of a running platform makes, with the outcome that the matrix expects.</summary>
/// <param name="Hosts">The hosts, in the order of the environment.</param>
/// <param name="LeftOut">Descriptions of what is not probed.</param>
public sealed record VerificationPlan(ValueList<HostProbes> Hosts, ValueList<string> LeftOut)
{
    /// <summary>The largest number of hosts for which every host probes the closed ports of all others.</summary>
    public const int MostHosts = 105;

    /// <summary>
    /// The number of hosts of each appliance that one host probes in larger deployments. The next host probes the next ones.
    /// </summary>
    public const int Sample = 4;

    /// <summary>Plans the verification of a deployment.</summary>
    /// <param name="deployment">The deployment. Anything without an address is not probed.</param>
    public static VerificationPlan Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return new VerificationPlanner(deployment).Build();
    }
}
