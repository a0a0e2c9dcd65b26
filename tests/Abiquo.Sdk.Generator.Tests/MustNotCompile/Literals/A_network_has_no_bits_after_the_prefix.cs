using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { AdministratorNetworks = ["10.0.0.5/24"] }; // error ABQ2103: '10.0.0.5/24' is not a network such as '10.9.0.0/24' or '2001:db8::/32': it has bits set after the prefix: the network is '10.0.0.0/24'
}
