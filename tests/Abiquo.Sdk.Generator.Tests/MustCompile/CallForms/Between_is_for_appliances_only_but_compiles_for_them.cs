using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(Server server, Datanode datanode) => Link.Between(server, datanode.MaxScale);
}
