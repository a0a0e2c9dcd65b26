// refused: the tables of the spec of Corp.Topology.CorpEnvironment
// spec: corp
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Corp.Topology;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var environment = new CorpEnvironment
        {
            Server = Sample.Platform.Server,
            Datanode = Sample.Datanode,
            Datacenters = Sample.Platform.Datacenters,
            People = new() { Host = new("ldap.example.com", "10.0.3.10") },
        };
        Sample.Set(CorpTopology.Spec.Rules[^1], "From", "ConversionManager");
        Sample.Set(CorpTopology.Spec.Rules[^1], "To", "Database");
        return environment;
    }
}
