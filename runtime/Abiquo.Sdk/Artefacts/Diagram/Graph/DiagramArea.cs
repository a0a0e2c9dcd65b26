namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>The parts of a diagram, in the order in which they are drawn.</summary>
public enum DiagramArea
{
    /// <summary>Whatever is outside the platform.</summary>
    External,

    /// <summary>The appliances that serve the whole environment.</summary>
    Environment,

    /// <summary>The appliances of a scope, such as a datacenter.</summary>
    Scope,
}
