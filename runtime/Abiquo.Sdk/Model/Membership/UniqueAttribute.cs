using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Marks a value of a scope that differs in every scope of one environment, so that the compiler can say so too.</summary>
/// <param name="constraint">The id of the constraint that wants it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute(string constraint) : Attribute
{
    /// <summary>The id of the constraint that wants it.</summary>
    public string Constraint { get; } = constraint;
}
