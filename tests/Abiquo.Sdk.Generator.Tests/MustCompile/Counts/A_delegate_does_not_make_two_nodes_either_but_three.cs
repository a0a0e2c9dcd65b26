using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

Func<Host, Host, Host, Datanode> make = Datanode.Cluster;
_ = make(new("dn1.example.com"), new("dn2.example.com"), new("dn3.example.com"));
