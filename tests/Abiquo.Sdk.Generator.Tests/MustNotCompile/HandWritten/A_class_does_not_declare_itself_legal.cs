using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed class Cheat(Datanode datanode) : IAccepts<V2V> // error ABQ1004: 'Cheat' implements IAccepts<V2V> by hand; only classes generated from a topology spec may
{
    public Appliance Owner => datanode;

    public EndpointDefinition Definition => datanode.MaxScale.Definition;

    public ushort Port => datanode.MaxScale.Port;
}
