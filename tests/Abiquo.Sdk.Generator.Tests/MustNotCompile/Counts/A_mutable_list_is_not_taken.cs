using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, List<Datacenter> rows) =>
        production with { Datacenters = rows }; // error CS0029: Cannot implicitly convert type 'System.Collections.Generic.List<Abiquo.Sdk.Platform.Datacenter>' to 'Abiquo.Sdk.OneOrMore<Abiquo.Sdk.Platform.Datacenter>'
}
