using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Probe(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306); // error ABQ1004: by hand; only classes generated from a topology spec may
