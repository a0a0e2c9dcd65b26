using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static IEnumerable<Link> Everywhere(V2V v2v, Datanode datanode)
    {
        foreach (var endpoint in datanode.Endpoints)
        {
            yield return v2v.Connect(endpoint); // error ABQ1001: V2V may not connect to this endpoint
        }
    }
}
