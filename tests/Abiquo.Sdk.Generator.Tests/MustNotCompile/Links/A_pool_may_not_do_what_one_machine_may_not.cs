using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

var datanode = Datanode.Cluster(new("dn.example.com"));
var conversions = V2V.Pool(new("v2v1.example.com"), new("v2v2.example.com"));
conversions.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
