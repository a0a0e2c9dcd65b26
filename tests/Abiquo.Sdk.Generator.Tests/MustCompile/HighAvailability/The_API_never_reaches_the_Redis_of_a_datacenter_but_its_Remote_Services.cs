using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Cache
{
    internal static Link Read(RemoteServices remoteServices, RemoteServicesRedis redis) => remoteServices.ConnectTo.RemoteServicesRedisRedis(redis);
}
