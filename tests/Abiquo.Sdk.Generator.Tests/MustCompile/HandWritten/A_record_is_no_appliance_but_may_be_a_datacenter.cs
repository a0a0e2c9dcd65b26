using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record NamedDatacenter(DatacenterId Id, string City) : Datacenter(Id);
