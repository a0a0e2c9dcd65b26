using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed class Own(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306) // error ABQ1004: 'Own' derives from Endpoint by hand; only classes generated from a topology spec may
{
    public override EndpointDefinition Definition => Server.About.Endpoints[0]; // error CS0506: cannot override inherited member 'Endpoint.Definition'
}
