using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, HostAddress jumpHost) =>
        production with { AdministratorNetworks = [jumpHost] };
}
