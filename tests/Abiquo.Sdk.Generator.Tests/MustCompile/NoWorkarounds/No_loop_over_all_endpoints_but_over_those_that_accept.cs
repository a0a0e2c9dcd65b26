using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static IEnumerable<Link> Everywhere(V2V v2v, Datanode datanode)
    {
        foreach (var endpoint in datanode.Endpoints.OfType<IAccepts<V2V>>())
        {
            yield return v2v.Connect(endpoint);
        }
    }
}
