using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed record Own() : Appliance(Datanode.Shape) // error ABQ1004: 'Own' derives from Appliance by hand; only classes generated from a topology spec may // error ABQ1004: 'Own' tells Appliance what it is by hand
{
    public override ApplianceDefinition Definition => Server.About; // error CS0506: cannot override inherited member 'Appliance.Definition'
}
