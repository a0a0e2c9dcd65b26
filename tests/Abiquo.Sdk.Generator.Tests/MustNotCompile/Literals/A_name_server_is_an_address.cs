using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) => production with
    {
        DnsServers = ["10.0.0.53", "10.0.0.530"], // error ABQ2102: '10.0.0.530' is not an IP address such as '10.0.0.10' or '2001:db8::10': '530' is not a number from 0 to 255
    };
}
