using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Call New.", error: true)]
    internal static Link Old(V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis);

    // The stub that is called here is not one of the SDK's.
    [Obsolete("Call New.")]
    internal static Link Older(V2V v2v, Datanode datanode) => Old(v2v, datanode);
}
