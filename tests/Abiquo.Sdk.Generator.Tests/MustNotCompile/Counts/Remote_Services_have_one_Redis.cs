using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = RemoteServicesRedis.Cluster(new("redis1.example.com"), new("redis2.example.com")); // error ABQ2001: not a cluster: RemoteServicesRedis has 1 node, because the Remote Services of a datacenter share one Redis
