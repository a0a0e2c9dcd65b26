using Abiquo.Sdk;

_ = Datanode.Cluster(new("dn.example.com"));
