using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Poll
{
    internal static Link Database<TSource>(TSource source, Datanode datanode)
        where TSource : Appliance, IApi => Link.Between(source, datanode.MaxScale);
}
