using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, UiApi other, Server server, bool isNear) =>
        Link.Between(one, isNear ? other.TomcatAjp : server.Https); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)

    internal static Link Choose(V2V v2v, Datanode datanode, int choice) =>
        v2v.Connect(choice switch { 0 => datanode.MaxScale, _ => datanode.Redis }); // error ABQ1001: not a legal link: V2V may not connect to this endpoint
}
