using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Link Store(Monitoring monitoring, Datanode datanode) => monitoring.ConnectTo.DatanodeMaxScale(datanode);
}
