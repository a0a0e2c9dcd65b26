using Abiquo.Sdk;

internal static class Madrid
{
    internal static Link Messages(RemoteServices remoteServices, Datanode datanode) =>
        remoteServices.ConnectTo.DatanodeRabbitMQ(datanode);
}
