using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    // Accepting anyone includes accepting V2V.
    internal static IAccepts<V2V> Narrow(IAccepts<Appliance> anywhere) => anywhere;
}
