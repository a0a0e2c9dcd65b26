using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

Host[] nodes = [new("dn1.example.com"), new("dn2.example.com"), new("dn3.example.com"), new("dn4.example.com")];
_ = Datanode.Cluster(nodes[0], nodes[1], nodes[2], nodes[3]); // error ABQ2001: an even number of nodes has no better quorum than one node fewer
