using Abiquo.Sdk;

internal sealed record NamedDatacenter(DatacenterId Id, string City) : Datacenter(Id);
