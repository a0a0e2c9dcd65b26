using Abiquo.Sdk;
using Kubernetes.Topology;

var cluster = new KubernetesCluster
{
    Balancers = Balancer.Cluster(
        new("lb1.example.com", "198.51.100.11"),
        new("lb2.example.com", "198.51.100.12")) with
    {
        VirtualAddress = new("api.example.com", "198.51.100.10"),
    },
    ControlPlane = ControlPlaneNode.Cluster(
        new("cp1.example.com", "198.51.100.21"),
        new("cp2.example.com", "198.51.100.22"),
        new("cp3.example.com", "198.51.100.23")),
    Workers = Worker.Pool(
        new("w1.example.com", "198.51.100.31"),
        new("w2.example.com", "198.51.100.32"),
        new("w3.example.com", "198.51.100.33")),
    ServiceBalancers = ["198.51.100.50"],
    Administrators = ["203.0.113.0/28"],
};
return await cluster.RunAsync(args);
