using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(Server server, Datanode datanode, V2V v2v)
    {
        (Server Source, IAccepts<Server> Endpoint)[] pairs = [(server, datanode.MaxScale), (server, v2v.TomcatHttp)];
        var table = new Dictionary<Server, IAccepts<Server>> { [server] = datanode.MaxScale };
        return pairs.Select(pair => pair.Source.Connect(pair.Endpoint))
            .Concat(table.Select(pair => Link.Between(pair.Key, pair.Value)));
    }
}
