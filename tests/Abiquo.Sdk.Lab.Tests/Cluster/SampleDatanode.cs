
namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>The Datanode of the Distributed sample.</summary>
internal static class SampleDatanode
{
    /// <summary>Gets the addresses of the nodes, in order.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
        [.. Samples.Distributed.Datanode.Hosts.Select(host => host.IPv4!.Value.ToString())];

    /// <summary>Returns the port of an endpoint.</summary>
    /// <param name="endpoint">The id of the endpoint.</param>
    public static ushort Port(string endpoint) =>
        Samples.Distributed.Datanode.Endpoints.Single(candidate => candidate.Definition.Id == endpoint).Port;
}
