using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Cluster(new("dn1.example.com"), new("dn2.example.com"), new("dn3.example.com"));
