using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Monitoring Make(Host a, Host b, Host c, Host d, Host e) =>
        Monitoring.Cluster(a, b, c, d, e); // error CS1501: No overload for method 'Cluster' takes 5 arguments
}
