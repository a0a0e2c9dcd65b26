using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

Host[] nodes = [new("dn1.example.com"), new("dn2.example.com"), new("dn3.example.com"), new("dn4.example.com"), new("dn5.example.com")];
_ = Datanode.Cluster(nodes[0], nodes[1], nodes[2], nodes[3], nodes[4]);
