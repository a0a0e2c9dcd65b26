using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Loop
{
    internal static Link Make(Server server) =>
        server.Connect(server.TomcatAjp); // error ABQ1001: not a legal link: Server may not connect to Server.TomcatAjp (TCP 8010)
}
