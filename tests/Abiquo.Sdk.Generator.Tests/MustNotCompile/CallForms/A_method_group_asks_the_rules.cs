using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(V2V v2v, Datanode[] datanodes) =>
        datanodes.Select(datanode => datanode.MaxScale).Select(v2v.Connect); // error ABQ1001: not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306)
}
