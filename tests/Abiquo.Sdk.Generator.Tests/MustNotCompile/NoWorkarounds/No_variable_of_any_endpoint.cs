using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode)
    {
        IEndpoint target = datanode.MaxScale;
        return v2v.Connect(target); // error ABQ1001: not a legal link: V2V may not connect to this endpoint. V2V has 29 legal targets.
    }
}
