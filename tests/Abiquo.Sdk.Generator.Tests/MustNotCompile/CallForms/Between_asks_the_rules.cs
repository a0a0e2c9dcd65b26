using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(V2V one, V2V other) =>
        Link.Between(one, other.TomcatHttp); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.V2V.TomcatHttpEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.V2V>'
}
