using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Link Push(V2V v2v, Monitoring monitoring) =>
        v2v.Connect(monitoring.Watchtower); // error ABQ1001: not a legal link: V2V may not connect to Monitoring.Watchtower (TCP 36638), which accepts connections from Server, Datanode, RemoteServices, Api, UiApi, Services, PublicCloudRemoteServices and 2 more only.
}
