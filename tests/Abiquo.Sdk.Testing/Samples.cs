namespace Abiquo.Sdk.Testing;

/// <summary>
/// The environments that the tests start from, created anew each time. Those of the sample programs come from the programs themselves.
/// </summary>
public static partial class Samples
{
    /// <summary>Gets an environment with one datacenter, one machine for each appliance and no Monitoring.</summary>
    public static DistributedEnvironment Small => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = new() { Host = new("dn.example.com", "10.0.1.11") },
        Datacenters = [Madrid],
    };

    /// <summary>Gets the datacenter of <see cref="Small"/>.</summary>
    public static Datacenter Madrid => new("madrid")
    {
        TemplateRepository = "10.1.0.5:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
        V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
    };

    /// <summary>Gets a second datacenter, which shares nothing with the first.</summary>
    public static Datacenter Barcelona => new("barcelona")
    {
        TemplateRepository = "10.2.0.5:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.barcelona.example.com", "10.2.0.10") },
        V2V = new() { Host = new("v2v.barcelona.example.com", "10.2.0.20") },
    };
}
