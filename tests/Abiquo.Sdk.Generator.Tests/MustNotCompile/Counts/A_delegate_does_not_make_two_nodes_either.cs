using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

Func<Host, Host, Datanode> make = Datanode.Cluster; // error ABQ2001: Datanode has 1, 3 or 5 nodes
_ = make(new("dn1.example.com"), new("dn2.example.com"));
