using Abiquo.Sdk;

internal static class Metrics
{
    internal static Link Push(Datanode datanode, Monitoring monitoring) => datanode.ConnectTo.MonitoringWatchtower(monitoring);
}
