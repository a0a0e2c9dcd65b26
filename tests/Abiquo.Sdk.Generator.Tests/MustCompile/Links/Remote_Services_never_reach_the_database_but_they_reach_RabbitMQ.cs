using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Link Messages(RemoteServices remoteServices, Datanode datanode) =>
        remoteServices.ConnectTo.DatanodeRabbitMQ(datanode);
}
