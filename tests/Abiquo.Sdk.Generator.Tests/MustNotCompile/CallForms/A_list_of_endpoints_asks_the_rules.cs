using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(V2V v2v, Datanode datanode, Server server)
    {
        IAccepts<V2V>[] array = [datanode.Redis, server.Https, datanode.MaxScale]; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
        return array.Select(v2v.Connect);
    }

    internal static IEnumerable<Link> Make(UiApi one, UiApi other, Datanode datanode)
    {
        var list = new List<IAccepts<UiApi>> { datanode.MaxScale, other.TomcatAjp }; // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
        return list.Select(one.Connect);
    }
}
