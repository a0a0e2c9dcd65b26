using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Conversions
{
    [Obsolete("Not used any more.")]
    internal Conversions(RemoteServices remoteServices, Datanode datanode)
    {
        Record = remoteServices.Connect(datanode.MaxScale); // error ABQ1002: not a legal link: RemoteServices may not connect to Datanode.MaxScale
    }

    internal Link Record { get; }
}
