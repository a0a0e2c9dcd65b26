using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Links<T>(T source)
    where T : Appliance
{
    internal Link To(IAccepts<T> endpoint) => Link.Between(source, endpoint);
}

internal static class Form
{
    internal static Link Make(V2V v2v, Datanode datanode) =>
        new Links<V2V>(v2v).To(datanode.MaxScale); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'

    internal static Link Make(UiApi one, UiApi other) =>
        new Links<UiApi>(one).To(other.TomcatAjp); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)
}
