using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { AdministratorNetworks = ["2001:db8::1/64"] }; // error ABQ2103: '2001:db8::1/64' is not a network such as '10.9.0.0/24' or '2001:db8::/32': it has bits set after the prefix: the network is '2001:db8::/64'
}
