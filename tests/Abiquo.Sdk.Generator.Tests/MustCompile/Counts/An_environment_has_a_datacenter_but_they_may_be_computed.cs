using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, List<Datacenter> rows) => rows.Count > 1
        ? production with { Datacenters = [.. rows] }
        : production with { Datacenters = OneOrMore.From(rows.Take(1)) };
}
