using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static DistributedEnvironment With(DistributedEnvironment production, V2V v2v) => production with
    {
        Links =
        [
            v2v.Connect(production.Datanode.Redis),
            v2v.ConnectTo.DatanodeRabbitMQ(production.Datanode),
            production.Server.Connect(v2v.TomcatHttp),
        ],
    };
}
