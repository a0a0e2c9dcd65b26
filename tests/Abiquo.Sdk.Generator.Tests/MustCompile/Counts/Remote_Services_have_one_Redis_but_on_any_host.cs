using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = RemoteServicesRedis.Cluster(new Host("redis1.example.com"));
