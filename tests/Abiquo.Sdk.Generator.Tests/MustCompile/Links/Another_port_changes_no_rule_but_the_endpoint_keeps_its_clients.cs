using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

var datanode = new Datanode { Host = new("dn.example.com"), Ports = new() { Redis = 3306, MaxScale = 3307 } };
var v2v = new V2V { Host = new("v2v.example.com") };
v2v.Connect(datanode.Redis);
