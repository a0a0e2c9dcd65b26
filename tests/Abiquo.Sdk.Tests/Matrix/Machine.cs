namespace Abiquo.Sdk.Tests.Matrix;

/// <summary>A machine, as the tests expect it.</summary>
internal sealed record Machine(string Appliance, string Datacenter, string Name, string Address)
{
    /// <summary>The machines of <see cref="Samples.Distributed"/>, listed independently.</summary>
    public static IReadOnlyList<Machine> OfSample { get; } =
    [
        new("Server", "", "cloud.example.com", "10.0.0.10"),
        new("Datanode", "", "dn1.example.com", "10.0.1.11"),
        new("Datanode", "", "dn2.example.com", "10.0.1.12"),
        new("Datanode", "", "dn3.example.com", "10.0.1.13"),
        new("RemoteServices", "madrid", "rs.madrid.example.com", "10.1.0.10"),
        new("V2V", "madrid", "v2v.madrid.example.com", "10.1.0.20"),
        new("RemoteServices", "barcelona", "rs.barcelona.example.com", "10.2.0.10"),
        new("V2V", "barcelona", "v2v.barcelona.example.com", "10.2.0.20"),
        new("Monitoring", "", "mon.example.com", "10.0.2.10"),
    ];
}
