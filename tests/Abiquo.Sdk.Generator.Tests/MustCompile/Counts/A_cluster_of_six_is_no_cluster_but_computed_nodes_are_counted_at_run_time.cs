using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Inventory
{
    internal static Datanode Make(IEnumerable<Host> rows) => Datanode.ClusterOf(rows);
}
