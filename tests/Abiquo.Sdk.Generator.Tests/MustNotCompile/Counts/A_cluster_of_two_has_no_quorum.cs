using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Cluster(new("dn1.example.com"), new("dn2.example.com")); // error ABQ2001: not a cluster: Datanode has 1, 3 or 5 nodes, because Galera, Sentinel, RabbitMQ and Zookeeper decide by majority, and an even number of nodes has no better quorum
