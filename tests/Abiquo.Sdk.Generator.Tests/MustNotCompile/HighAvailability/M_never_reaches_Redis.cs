using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Streams
{
    internal static Link Cache(Events events, Services services) =>
        events.ConnectTo.ServicesRedis(services); // error ABQ1001: not a legal link: Events may not connect to Services.Redis (TCP 6379)
}
