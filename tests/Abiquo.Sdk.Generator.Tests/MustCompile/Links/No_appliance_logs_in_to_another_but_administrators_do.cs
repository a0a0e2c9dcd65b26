using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Logins
{
    internal static DistributedEnvironment Allow(DistributedEnvironment production) =>
        production with { AdministratorNetworks = ["10.9.0.0/24", "2001:db8:9::/48"] };
}
