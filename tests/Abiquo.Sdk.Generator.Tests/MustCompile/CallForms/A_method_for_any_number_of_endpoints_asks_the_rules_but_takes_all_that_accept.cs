using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link[] Make(Server server, Datanode datanode, V2V v2v, LoadBalancer balancer) =>
    [
        .. All(server, v2v.TomcatHttp, datanode.MaxScale, balancer.Https),
        .. All(server, balancer.Https, balancer.Http),
        .. All(v2v, balancer.Https, datanode.Redis),
        .. Each(server, [v2v.TomcatHttp, datanode.MaxScale, balancer.Https]),
    ];

    private static IEnumerable<Link> All<T>(T source, params IAccepts<T>[] endpoints)
        where T : Appliance =>
        endpoints.Select(endpoint => Link.Between(source, endpoint));

    private static IEnumerable<Link> Each<T>(T source, IEnumerable<IAccepts<T>> endpoints)
        where T : Appliance =>
        from endpoint in endpoints select Link.Between(source, endpoint);
}
