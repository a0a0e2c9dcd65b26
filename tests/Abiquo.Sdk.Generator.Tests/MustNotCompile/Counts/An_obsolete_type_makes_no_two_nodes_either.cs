using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[Obsolete("Not used any more.")]
internal static class Small
{
    internal static Monitoring Make(Host a, Host b) =>
        Monitoring.Cluster(a, b); // error ABQ2003: not a cluster: Monitoring has 1 or 3 nodes
}
