namespace Abiquo.Sdk;

/// <summary>Marks a scope value that has to be unique within an environment, so that the analyzers can check it.</summary>
/// <param name="constraint">The ID of the constraint that requires it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute(string constraint) : Attribute
{
    /// <summary>Gets the ID of the constraint that requires it.</summary>
    public string Constraint { get; } = constraint;
}
