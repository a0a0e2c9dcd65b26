using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Spare(Server Model) : Appliance(Server.Shape), IApi // error ABQ1004: 'Spare' derives from Appliance by hand; only classes generated from a topology spec may // error ABQ1004: 'Spare' tells Appliance what it is by hand
{
    internal Link Link(Datanode datanode) => Abiquo.Sdk.Link.Between<Spare>(this, datanode.MaxScale);
}
