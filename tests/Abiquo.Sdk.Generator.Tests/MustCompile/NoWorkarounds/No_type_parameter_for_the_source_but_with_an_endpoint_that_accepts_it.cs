using Abiquo.Sdk;

internal static class Wiring
{
    internal static Link Connect<TSource>(TSource source, IAccepts<TSource> endpoint)
        where TSource : Appliance =>
        Link.Between(source, endpoint);
}
