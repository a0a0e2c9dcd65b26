using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own : Appliance // error ABQ1004: 'Own' derives from Appliance by hand; only classes generated from a topology spec may
{
    internal Own()
        : base(Datanode.Shape) // error ABQ1004: 'Own' tells Appliance what it is by hand
    {
    }

    public override IEnumerable<Endpoint> Endpoints => []; // error CS0506: cannot override inherited member 'Appliance.Endpoints'
}
