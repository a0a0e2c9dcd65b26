using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    [Obsolete("Not used any more.")]
    internal static string Illegal() => nameof(V2V.Connections.DatanodeMaxScale);
}
