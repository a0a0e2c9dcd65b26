using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Links<T>(T source)
    where T : Appliance
{
    private readonly List<Link> _made = [];

    internal Links<T> To(IAccepts<T> endpoint)
    {
        _made.Add(Link.Between(source, endpoint));
        return this;
    }

    internal IReadOnlyList<Link> Made => _made;
}

internal static class Form
{
    internal static IReadOnlyList<Link> Make(Server server, V2V v2v, Datanode datanode) =>
        new Links<Server>(server).To(v2v.TomcatHttp).To(datanode.MaxScale).To(server.Https).Made;
}
