using Abiquo.Sdk;
using Ceph.Topology;

var cluster = new CephCluster
{
    Control = ControlNode.Cluster(
        new("mon1.example.com", "2001:db8:1::11"),
        new("mon2.example.com", "2001:db8:1::12"),
        new("mon3.example.com", "2001:db8:1::13")),
    Storage = StorageNode.Pool(
        new("osd1.example.com", "2001:db8:1::21"),
        new("osd2.example.com", "2001:db8:1::22"),
        new("osd3.example.com", "2001:db8:1::23"),
        new("osd4.example.com", "2001:db8:1::24")),
    FileSystem = FileSystemNode.Pool(
        new("mds1.example.com", "2001:db8:1::31"),
        new("mds2.example.com", "2001:db8:1::32")),
    Gateways = GatewayNode.Pool(
        new("rgw1.example.com", "2001:db8:1::41"),
        new("rgw2.example.com", "2001:db8:1::42")),
    Clients = ["2001:db8:2::/48"],
    Administrators = ["2001:db8:9::/64"],
    Prometheus = ["2001:db8:9:1::5"],
};
return await cluster.RunAsync(args);
