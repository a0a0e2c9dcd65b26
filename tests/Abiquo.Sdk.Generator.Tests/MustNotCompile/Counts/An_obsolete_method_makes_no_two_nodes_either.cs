using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Small
{
    [Obsolete("Not used any more.")]
    internal static Datanode Make(Host a, Host b) =>
        Datanode.Cluster(a, b); // error ABQ2003: not a cluster: Datanode has 1, 3 or 5 nodes
}
