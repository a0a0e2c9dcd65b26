using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    // A name calls nothing.
    internal const string Method = nameof(V2V.Connect);

    internal const string Illegal = nameof(V2V.Connections.DatanodeMaxScale);
}
