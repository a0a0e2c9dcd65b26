using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Monitoring.Cluster(new("mon1.example.com"), new("mon2.example.com")); // error ABQ2001: not a cluster: Monitoring has 1 or 3 nodes, because the metrics database keeps three copies of its data
