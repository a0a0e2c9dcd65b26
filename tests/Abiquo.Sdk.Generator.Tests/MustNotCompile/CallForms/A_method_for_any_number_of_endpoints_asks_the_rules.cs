using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(V2V v2v, Datanode datanode, LoadBalancer balancer) =>
        All(v2v, balancer.Https, datanode.Redis, datanode.MaxScale); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'

    internal static IEnumerable<Link> Make(UiApi one, UiApi other, Datanode datanode) =>
        All(one, datanode.MaxScale, other.TomcatAjp); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)

    private static IEnumerable<Link> All<T>(T source, params IAccepts<T>[] endpoints)
        where T : Appliance =>
        endpoints.Select(endpoint => Link.Between(source, endpoint));
}
