using System.Collections.Generic;
using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(V2V v2v, Datanode datanode)
    {
        (V2V Source, IAccepts<V2V> Endpoint)[] pairs = [(v2v, datanode.MaxScale)]; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
        return pairs.Select(pair => pair.Source.Connect(pair.Endpoint));
    }

    internal static IEnumerable<Link> Make(UiApi one, UiApi other)
    {
        (UiApi Source, IAccepts<UiApi> Endpoint)[] pairs = [(one, other.TomcatAjp)]; // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
        return pairs.Select(pair => pair.Source.Connect(pair.Endpoint));
    }
}
