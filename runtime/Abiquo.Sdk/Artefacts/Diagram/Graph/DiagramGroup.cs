namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>The nodes that belong together, such as those of a datacenter. A diagram draws a frame around them.</summary>
/// <param name="Id">The id, unique in the diagram.</param>
/// <param name="Label">The text on the frame.</param>
/// <param name="Area">The part of the diagram the group belongs to.</param>
/// <param name="Nodes">The nodes, at least one.</param>
public sealed record DiagramGroup(string Id, string Label, DiagramArea Area, ValueList<DiagramNode> Nodes);
