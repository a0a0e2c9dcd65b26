using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(V2V v2v, Datanode[] datanodes, Server[] servers) =>
    [
        .. datanodes.Select(datanode => datanode.Redis).Select(v2v.Connect),
        .. servers.Select(server => server.Https).Select(v2v.Connect),
        .. datanodes.Select(v2v.ConnectTo.DatanodeRedis),
        .. from datanode in datanodes from server in servers select server.Connect(datanode.MaxScale),
    ];
}
