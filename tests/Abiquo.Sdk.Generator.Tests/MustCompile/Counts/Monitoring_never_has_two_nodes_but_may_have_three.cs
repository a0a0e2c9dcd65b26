using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Monitoring.Cluster(new("mon1.example.com"), new("mon2.example.com"), new("mon3.example.com"));
