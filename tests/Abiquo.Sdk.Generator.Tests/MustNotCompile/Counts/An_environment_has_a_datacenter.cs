using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new DistributedEnvironment
{
    Server = new() { Host = new("cloud.example.com") },
    Datanode = new() { Host = new("dn.example.com") },
    Datacenters = [], // error ABQ2002: 'Datacenters' needs at least one Datacenter
};
