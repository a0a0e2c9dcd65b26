using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed class Probe(Datanode datanode) : IEndpoint
{
    public Appliance Owner => datanode;

    public EndpointDefinition Definition => datanode.MaxScale.Definition;

    public ushort Port => 3306;
}
