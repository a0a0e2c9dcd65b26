using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Monitoring Make(Host a, Host b, Host c, Host d) =>
        Monitoring.Cluster(a, b, c, d); // error ABQ2001: Monitoring has 1 or 3 nodes
}
