using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>The picture of an environment, before any format: places as boxes, machines as nodes, merged flows as edges.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Detail">What its nodes stand for.</param>
/// <param name="Boxes">The places, in the order of the environment.</param>
/// <param name="Edges">The flows, merged.</param>
public sealed record TopologyDiagram(string Title, DiagramDetail Detail, ValueList<DiagramBox> Boxes, ValueList<DiagramEdge> Edges)
{
    /// <summary>More than this on one picture is not readable, so it is collapsed.</summary>
    public const int Readable = 40;

    /// <summary>All nodes, box by box.</summary>
    public IEnumerable<DiagramNode> Nodes => Boxes.SelectMany(box => box.Nodes);

    /// <summary>Draws a deployment with all its flows.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="detail">What a node stands for; left out, as fine as is readable.</param>
    public static TopologyDiagram Of(Deployment deployment, DiagramDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return Of(deployment, deployment.Matrix, detail);
    }

    /// <summary>
    /// Draws a deployment. It does not ask whether the environment is valid: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> first.
    /// </summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="matrix">Its matrix, or a part of it.</param>
    /// <param name="detail">
    /// What a node stands for. Left out, it is the finest detail that shows no more than <see cref="Readable"/> hosts, or nodes
    /// where hosts are collapsed.
    /// </param>
    /// <exception cref="ArgumentException">The matrix names somebody whom the environment does not have.</exception>
    public static TopologyDiagram Of(Deployment deployment, CommunicationMatrix matrix, DiagramDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(matrix);
        var cast = DiagramCast.Of(deployment.Inventory, matrix);
        var chosen = detail ?? Finest(cast);
        var seats = DiagramSeats.Of(deployment.Environment, cast, chosen);
        return new($"{deployment.Spec.Name}: {deployment.Environment.Definition.Label}", chosen, seats.Boxes, DiagramEdges.Of(matrix, seats));
    }

    private static DiagramDetail Finest(DiagramCast cast) =>
        cast.Figures.Count(figure => figure.IsMachine) <= Readable ? DiagramDetail.Hosts
        : cast.Nodes(DiagramDetail.Appliances) <= Readable ? DiagramDetail.Appliances
        : cast.Nodes(DiagramDetail.Scopes) <= Readable ? DiagramDetail.Scopes
        : DiagramDetail.Kinds;
}
