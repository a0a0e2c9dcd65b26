using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link[] Make(Server server, Api api, V2V v2v, Datanode datanode) =>
    [
        To(server, v2v.TomcatHttp),
        To(server, datanode.MaxScale),
        ToDatabase(api, datanode),
        ToDatabase(server, datanode),
        v2v.TomcatHttp.From(server),
        datanode.Redis.From(v2v),
    ];

    private static Link To<TSource, TEndpoint>(TSource source, TEndpoint endpoint)
        where TSource : Appliance
        where TEndpoint : Endpoint, IAccepts<TSource> =>
        Link.Between(source, endpoint);

    private static Link ToDatabase<T>(T source, Datanode datanode)
        where T : Appliance, IApi =>
        Link.Between(source, datanode.MaxScale);

    private static Link From<T>(this IAccepts<T> endpoint, T source)
        where T : Appliance =>
        Link.Between(source, endpoint);
}
