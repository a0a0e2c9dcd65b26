using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Cluster(new("dn.example.com"));
