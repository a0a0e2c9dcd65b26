namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>An appliance, a party outside the platform, or all that a collapsed scope holds.</summary>
/// <param name="Id">The id, unique in the diagram.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Note">What a collapsed node holds, or empty.</param>
/// <param name="Hosts">Its machines, each with its own addresses or a virtual one.</param>
/// <param name="ShowsHosts">Whether the diagram shows the machines, or the node alone.</param>
public sealed record DiagramNode(string Id, string Label, string Note, ValueList<DiagramHost> Hosts, bool ShowsHosts)
{
    /// <summary>The machines that are drawn: none where the node is collapsed, or where its name says it already.</summary>
    public ValueList<DiagramHost> ShownHosts => ShowsHosts && (Hosts.Count > 1 || Hosts.Any(host => host.Name != Label)) ? Hosts : [];
}
