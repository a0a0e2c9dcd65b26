using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Link Push(Monitoring monitoring) =>
        monitoring.ConnectTo.MonitoringWatchtower(monitoring); // error ABQ1001: not a legal link: Monitoring may not connect to Monitoring.Watchtower (TCP 36638)
}
