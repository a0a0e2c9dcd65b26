// refused: no class that was generated from the spec
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public sealed record Own : Appliance, IApi
{
    public Own()
        : base(Server.Shape) => Hosts = [new Host("cloud.example.com", "10.0.0.10")];
}

public static class Program
{
    public static TopologyEnvironment Environment() =>
        Sample.Platform with { Links = [Link.Between<Own>(new Own(), Sample.Datanode.MaxScale)] };
}
