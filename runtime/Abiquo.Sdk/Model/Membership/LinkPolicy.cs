using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Specifies which rules become connections between the appliances of an environment.</summary>
public enum LinkPolicy
{
    /// <summary>All connections that the vendor documents or needs.</summary>
    Documented,

    /// <summary>
    /// Excludes documented connections that nothing is known to need (<see cref="Rule.Doubt"/>). Does not affect the links that a
    /// program lists in <see cref="TopologyEnvironment.Links"/>.
    /// </summary>
    Strict,
}
