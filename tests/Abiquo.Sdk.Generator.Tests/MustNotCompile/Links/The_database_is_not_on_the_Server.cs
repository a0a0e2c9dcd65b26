using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static Link Connect(Monitoring monitoring, Server server) =>
        monitoring.Connect(server.MaxScale); // error CS1061: 'Server' does not contain a definition for 'MaxScale'
}
