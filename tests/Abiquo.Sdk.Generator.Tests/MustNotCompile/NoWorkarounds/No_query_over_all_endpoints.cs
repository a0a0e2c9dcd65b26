using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static IEnumerable<Link> Everywhere(V2V v2v, Datanode datanode) =>
        datanode.Endpoints.Select(v2v.Connect); // error ABQ1001: V2V may not connect to this endpoint
}
