using Abiquo.Sdk;

internal static class Form
{
    internal static Link Make(V2V one, V2V other) =>
        Link.Between(one, other.TomcatHttp); // error CS1503: cannot convert from 'Abiquo.Sdk.V2V.TomcatHttpEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.V2V>'
}
