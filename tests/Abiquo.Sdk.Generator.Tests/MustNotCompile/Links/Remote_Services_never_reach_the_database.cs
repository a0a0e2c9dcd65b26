using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Link Inventory(RemoteServices remoteServices, Datanode datanode) =>
        remoteServices.ConnectTo.DatanodeMaxScale(datanode); // error ABQ1001: not a legal link: RemoteServices may not connect to Datanode.MaxScale (TCP 3306)
}
