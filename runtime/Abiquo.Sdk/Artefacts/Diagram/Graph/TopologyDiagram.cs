using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>A diagram of an environment, independent of any output format.</summary>
/// <param name="Title">The title.</param>
/// <param name="Detail">The level of detail.</param>
/// <param name="Groups">The groups of nodes, in the order of the environment.</param>
/// <param name="Edges">The flows, merged into edges.</param>
public sealed record TopologyDiagram(string Title, DiagramDetail Detail, ValueList<DiagramGroup> Groups, ValueList<DiagramEdge> Edges)
{
    /// <summary>The largest number of hosts, or of collapsed nodes, that is still readable. Larger diagrams are collapsed.</summary>
    public const int Readable = 40;

    /// <summary>Gets all nodes, group by group.</summary>
    public IEnumerable<DiagramNode> Nodes => Groups.SelectMany(group => group.Nodes);

    /// <summary>Creates the diagram of a deployment with all its flows.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="detail">The level of detail; null selects one that is readable.</param>
    public static TopologyDiagram Of(Deployment deployment, DiagramDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return Of(deployment, deployment.Matrix, detail);
    }

    /// <summary>Creates the diagram of a deployment with some of its flows.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="matrix">The communication matrix of the deployment, or a part of it.</param>
    /// <param name="detail">
    /// The level of detail; null selects the finest one that shows at most <see cref="Readable"/> hosts, or collapsed nodes.
    /// </param>
    /// <exception cref="ArgumentException">The matrix has an endpoint that is not part of the deployment.</exception>
    public static TopologyDiagram Of(Deployment deployment, CommunicationMatrix matrix, DiagramDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(matrix);
        var endpoints = DiagramEndpoints.Of(deployment.Inventory, matrix);
        var level = detail ?? FinestReadable(endpoints);
        var groups = DiagramGroups.Of(deployment.Environment, endpoints, level);
        var edges = FlowMerger.Merge(matrix, new DiagramNodeIndex(groups));
        return new($"{deployment.Platform}: {deployment.Environment.Definition.Label}", level, groups, edges);
    }

    private static DiagramDetail FinestReadable(DiagramEndpoints endpoints) =>
        endpoints.PlatformHostCount <= Readable ? DiagramDetail.Hosts
        : endpoints.NodeCount(DiagramDetail.Appliances) <= Readable ? DiagramDetail.Appliances
        : endpoints.NodeCount(DiagramDetail.Scopes) <= Readable ? DiagramDetail.Scopes
        : DiagramDetail.Kinds;
}
