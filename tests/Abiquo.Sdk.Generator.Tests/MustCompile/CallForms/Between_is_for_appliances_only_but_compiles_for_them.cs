using Abiquo.Sdk;

internal static class Form
{
    internal static Link Make(Server server, Datanode datanode) => Link.Between(server, datanode.MaxScale);
}
