namespace Abiquo.Sdk.Proof.Lab;

/// <summary>The request to the process inside the namespaces.</summary>
/// <param name="Ip">The path of the program <c>ip</c>.</param>
/// <param name="Nodes">The nodes to build.</param>
/// <param name="Endpoints">The addresses that connect and listen.</param>
/// <param name="Probes">The connections to try.</param>
internal sealed record ProbeRequest(
    string Ip, IReadOnlyList<LabNode> Nodes, IReadOnlyList<LabEndpoint> Endpoints, IReadOnlyList<LabProbe> Probes);
