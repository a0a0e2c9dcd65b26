// refused: no class that was generated from the spec
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public sealed class Own(Datanode datanode) : Endpoint(datanode, "RabbitMQ", 5672), IAccepts<V2V>;

public static class Program
{
    public static TopologyEnvironment Environment() => Sample.Platform with { Links = [Sample.V2V.Connect(new Own(Sample.Datanode))] };
}
