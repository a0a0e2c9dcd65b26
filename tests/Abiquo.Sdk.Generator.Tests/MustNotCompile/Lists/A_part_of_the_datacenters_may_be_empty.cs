using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { Datacenters = production.Datacenters[0..1] }; // error CS0266: Cannot implicitly convert type 'Abiquo.Sdk.ValueList<Abiquo.Sdk.Platform.Datacenter>' to 'Abiquo.Sdk.OneOrMore<Abiquo.Sdk.Platform.Datacenter>'
}
