using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, Network office) =>
        production with { DnsServers = [office] }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Network' to 'Abiquo.Sdk.HostAddress'
}
