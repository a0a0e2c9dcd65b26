using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

var datanode = new Datanode { Host = new("dn.example.com"), Ports = new() { MaxScale = 6379 } };
var v2v = new V2V { Host = new("v2v.example.com") };
v2v.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
