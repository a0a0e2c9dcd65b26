using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(IUi role, V2V v2v) =>
        Link.Between(role, v2v.TomcatHttp); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.V2V.TomcatHttpEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.IUi>'
}
