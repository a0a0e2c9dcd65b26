namespace Abiquo.Sdk.Proof.Plan;

/// <summary>How much is tried.</summary>
/// <param name="Sample">
/// How many hosts of each kind of appliance take part; null for all of them, or <see cref="DefaultSample"/> where there are more than
/// <see cref="MostHosts"/>.
/// </param>
public sealed record ProofOptions(int? Sample = null)
{
    /// <summary>Up to so many hosts, all take part.</summary>
    public const int MostHosts = 105;

    /// <summary>How many hosts of each kind of appliance take part where there are too many of them.</summary>
    public const int DefaultSample = 16;
}
