using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class OpenHouse(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306), IAccepts<Appliance>; // error ABQ1004: 'OpenHouse' implements IAccepts<Appliance> by hand; only classes generated from a topology spec may
