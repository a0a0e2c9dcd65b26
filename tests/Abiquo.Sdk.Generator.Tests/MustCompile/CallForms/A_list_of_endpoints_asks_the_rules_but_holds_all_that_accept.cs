using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(V2V v2v, Datanode datanode, Server server)
    {
        IAccepts<V2V>[] array = [datanode.Redis, server.Https];
        var made = new IAccepts<V2V>[] { datanode.Redis, server.Https, server.TomcatHttp };
        var list = new List<IAccepts<V2V>> { datanode.Redis, server.Https };
        IEnumerable<IAccepts<V2V>> kind = new[] { datanode.Redis, datanode.Redis };
        return array.Concat(made).Concat(list).Concat(kind).Select(v2v.Connect);
    }
}
