using Abiquo.Sdk;

internal static class Metrics
{
    internal static Link Store(Monitoring monitoring, Datanode datanode) => monitoring.ConnectTo.DatanodeMaxScale(datanode);
}
