using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(UiApi one, UiApi other) =>
        To(one, other.TomcatAjp); // error ABQ1001: not a legal link: UiApi may not connect to UiApi.TomcatAjp (TCP 8010)

    internal static Link Make(V2V one, V2V other) =>
        To(one, other.TomcatHttp); // error CS0311: There is no implicit reference conversion from 'Abiquo.Sdk.Platform.V2V.TomcatHttpEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'

    private static Link To<TSource, TEndpoint>(TSource source, TEndpoint endpoint)
        where TSource : Appliance
        where TEndpoint : Endpoint, IAccepts<TSource> =>
        Link.Between(source, endpoint);
}
