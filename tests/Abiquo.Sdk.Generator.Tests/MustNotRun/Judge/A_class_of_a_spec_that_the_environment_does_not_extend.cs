// refused: no class that was generated from the spec
// spec: corp
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Corp.Topology;

public static class Program
{
    public static TopologyEnvironment Environment() => Sample.Platform with
    {
        Datacenters =
        [
            new CorpDatacenter("madrid")
            {
                TemplateRepository = "10.1.0.5:/t",
                RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
                V2V = Sample.V2V,
                Mirror = new() { Host = new("mirror.madrid.example.com", "10.1.0.30") },
            },
        ],
    };
}
