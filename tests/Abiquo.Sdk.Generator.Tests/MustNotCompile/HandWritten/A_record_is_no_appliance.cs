using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed record Spare(Appliance Model) : Appliance, IApi // error ABQ1004: 'Spare' derives from Appliance by hand; only classes generated from a topology spec may
{
    public override ApplianceDefinition Definition => Model.Definition;

    public override IEnumerable<Endpoint> Endpoints => Model.Endpoints;

    internal Link Link(Datanode datanode) => Abiquo.Sdk.Link.Between<Spare>(this, datanode.MaxScale);
}
