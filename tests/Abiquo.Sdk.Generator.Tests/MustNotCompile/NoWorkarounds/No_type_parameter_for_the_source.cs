using Abiquo.Sdk;

internal static class Wiring
{
    internal static Link Connect<TSource>(TSource source, IEndpoint endpoint)
        where TSource : Appliance =>
        Link.Between(source, endpoint); // error CS1503: cannot convert from 'Abiquo.Sdk.IEndpoint' to 'Abiquo.Sdk.IAccepts<TSource>'
}
