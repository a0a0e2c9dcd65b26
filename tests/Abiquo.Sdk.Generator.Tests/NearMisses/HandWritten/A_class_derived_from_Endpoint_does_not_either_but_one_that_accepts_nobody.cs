using Abiquo.Sdk;

internal sealed class Probe(Datanode datanode) : Endpoint(datanode, "MaxScale", 3306);
