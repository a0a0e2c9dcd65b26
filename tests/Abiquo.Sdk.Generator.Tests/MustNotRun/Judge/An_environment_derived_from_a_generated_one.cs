// refused: no class that was generated from the spec
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public sealed record Own : DistributedEnvironment
{
    public Server? Second { get; init; }
}

public static class Program
{
    public static TopologyEnvironment Environment() => new Own
    {
        Server = Sample.Platform.Server,
        Datanode = Sample.Platform.Datanode,
        Datacenters = Sample.Platform.Datacenters,
    };
}
