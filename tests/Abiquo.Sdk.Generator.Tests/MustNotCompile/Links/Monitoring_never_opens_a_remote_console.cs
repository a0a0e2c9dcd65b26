using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Consoles
{
    internal static Link Open(Monitoring monitoring, RemoteServices remoteServices) =>
        monitoring.Connect(remoteServices.Guacd); // error ABQ1001: not a legal link: Monitoring may not connect to RemoteServices.Guacd (TCP 4822), which accepts connections from Server, Api, UiApi, ApiEvents and Monolithic only.
}
