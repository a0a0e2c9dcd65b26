namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>A node of a diagram: an appliance, an external system, or everything in a collapsed scope.</summary>
/// <param name="Id">The id, unique in the diagram.</param>
/// <param name="Label">The text on the node.</param>
/// <param name="Summary">What a collapsed node contains; empty if the node is expanded.</param>
/// <param name="Hosts">The hosts, including virtual addresses.</param>
/// <param name="IsExpanded">Whether the diagram shows the hosts of the node; if not, the node is collapsed.</param>
public sealed record DiagramNode(string Id, string Label, string Summary, ValueList<DiagramHost> Hosts, bool IsExpanded)
{
    /// <summary>Gets the hosts to draw: none if the node is collapsed, or if its label already is the name of its only host.</summary>
    public ValueList<DiagramHost> VisibleHosts => IsExpanded && (Hosts.Count > 1 || Hosts.Any(host => host.Name != Label)) ? Hosts : [];
}
