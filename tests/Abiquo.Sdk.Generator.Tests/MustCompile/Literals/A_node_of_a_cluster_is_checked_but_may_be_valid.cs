using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Cluster(
    new("dn1.example.com", "10.0.1.11"),
    new("dn2.example.com", "10.0.1.12"),
    new("dn3.example.com", "10.0.1.13"));
