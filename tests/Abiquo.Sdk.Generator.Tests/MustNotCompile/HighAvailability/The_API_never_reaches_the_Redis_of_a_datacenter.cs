using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Cache
{
    internal static Link Read(Api api, RemoteServicesRedis redis) =>
        api.Connect(redis.Redis); // error ABQ1001: not a legal link: Api may not connect to RemoteServicesRedis.Redis (TCP 6379), which accepts connections from RemoteServices only.
}
