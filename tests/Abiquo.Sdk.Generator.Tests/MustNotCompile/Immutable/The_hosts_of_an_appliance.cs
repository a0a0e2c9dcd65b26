using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    // Hosts are set by Cluster and Pool only: otherwise two nodes could be put in here.
    internal static Datanode Grow(Datanode datanode, Host second) =>
        datanode with { Hosts = [datanode.Host, second] }; // error CS0272: The property or indexer 'Appliance.Hosts' cannot be used in this context because the set accessor is inaccessible
}
