namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The scope of a proof.</summary>
/// <param name="Sample">
/// The number of hosts of each appliance that take part. With <see langword="null"/>, all hosts take part if there are no more than
/// <see cref="MostHosts"/>, and otherwise <see cref="DefaultSample"/> of each appliance.
/// </param>
public sealed record ProofOptions(int? Sample = null)
{
    /// <summary>
    /// Gets a value indicating whether every firewall should restrict outbound connections. If not, those are tried of the firewalls that
    /// restrict them.
    /// </summary>
    public bool WithEgress { get; init; }

    /// <summary>The largest number of hosts that all take part by default.</summary>
    public const int MostHosts = 105;

    /// <summary>The number of hosts of each appliance that take part in larger deployments by default.</summary>
    public const int DefaultSample = 16;
}
