using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Link Push(RemoteServices remoteServices, Monitoring monitoring) => remoteServices.Connect(monitoring.Watchtower);
}
