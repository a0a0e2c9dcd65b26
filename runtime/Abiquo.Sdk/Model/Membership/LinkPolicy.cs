using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Which rules become connections between the appliances of an environment.</summary>
public enum LinkPolicy
{
    /// <summary>All that the vendor documents or needs.</summary>
    Documented,

    /// <summary>
    /// Without those that the vendor documents though nothing is known that needs them (<see cref="Rule.Doubt"/>). What a program
    /// lists in <see cref="TopologyEnvironment.Links"/> stays as it is.
    /// </summary>
    Strict,
}
