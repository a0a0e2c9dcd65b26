using System.Collections.Generic;
using Abiquo.Sdk;

internal static class Inventory
{
    internal static Datanode Make(IEnumerable<Host> rows) => Datanode.ClusterOf(rows);
}
