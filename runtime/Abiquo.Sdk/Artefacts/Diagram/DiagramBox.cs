namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>A frame around the nodes that stand in one place.</summary>
/// <param name="Id">The id, unique in the diagram.</param>
/// <param name="Label">The name of the place.</param>
/// <param name="Area">What kind of place it is.</param>
/// <param name="Nodes">What stands there, at least one.</param>
public sealed record DiagramBox(string Id, string Label, DiagramArea Area, ValueList<DiagramNode> Nodes);

/// <summary>What kind of place a box is.</summary>
public enum DiagramArea
{
    /// <summary>Outside the platform.</summary>
    Outside,

    /// <summary>What serves the whole environment.</summary>
    Environment,

    /// <summary>A scope, such as a datacenter.</summary>
    Scope,
}
