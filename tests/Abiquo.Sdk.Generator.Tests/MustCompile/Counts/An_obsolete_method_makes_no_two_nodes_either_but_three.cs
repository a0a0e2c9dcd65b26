using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Small
{
    [Obsolete("Not used any more.")]
    internal static Datanode Make(Host a, Host b, Host c) => Datanode.Cluster(a, b, c);
}
