using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link? Make(DistributedEnvironment environment, Server server) =>
        environment.Monitoring?.Connect(server.TomcatHttp); // error ABQ1001: not a legal link: Monitoring may not connect to Server.TomcatHttp (TCP 8009)
}
