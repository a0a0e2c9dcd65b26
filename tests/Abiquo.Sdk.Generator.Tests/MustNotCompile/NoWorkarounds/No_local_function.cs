using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

var v2v = new V2V { Host = new("v2v.example.com") };
Record(Datanode.Cluster(new("dn.example.com")));

Link Record(Datanode datanode) => v2v.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
