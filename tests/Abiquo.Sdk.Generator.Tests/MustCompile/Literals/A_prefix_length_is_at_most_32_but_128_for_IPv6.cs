using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { AdministratorNetworks = ["2001:db8::1/128", "2001:db8::/32", "10.9.0.1/32"] };
}
