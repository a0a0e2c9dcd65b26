using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

#pragma warning disable ABQ2001
_ = Datanode.Cluster(new("dn1.example.com"), new("dn2.example.com")); // error ABQ2001: Datanode has 1, 3 or 5 nodes
