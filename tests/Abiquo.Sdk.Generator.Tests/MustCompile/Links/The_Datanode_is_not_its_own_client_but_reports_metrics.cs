using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Link Push(Datanode datanode, Monitoring monitoring) => datanode.ConnectTo.MonitoringWatchtower(monitoring);
}
