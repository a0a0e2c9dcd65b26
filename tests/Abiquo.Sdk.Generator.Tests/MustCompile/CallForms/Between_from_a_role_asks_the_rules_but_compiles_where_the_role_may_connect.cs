using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link[] Make(IApi role, Appliance any, Datanode datanode, V2V v2v, Server server) =>
    [
        Link.Between(role, v2v.TomcatHttp),
        Link.Between(role, datanode.MaxScale),
        Link.Between(any, server.Https),
    ];
}
