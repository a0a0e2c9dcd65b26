using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

// Replace the names and addresses by yours. What is missing, or forbidden by the vendor, does not compile.
var production = new HighAvailabilityEnvironment
{
    LoadBalancer = LoadBalancer.Cluster(
        new("lb1.example.com", "10.0.0.11"),
        new("lb2.example.com", "10.0.0.12")) with
    {
        VirtualAddress = new("cloud.example.com", "10.0.0.10"),
    },
    UiApi = UiApi.Pool(
        new("api1.example.com", "10.0.0.21"),
        new("api2.example.com", "10.0.0.22")),
    Events = new() { Host = new("events.example.com", "10.0.0.30") },
    Datanode = Datanode.Cluster(
        new("datanode1.example.com", "10.0.1.11"),
        new("datanode2.example.com", "10.0.1.12"),
        new("datanode3.example.com", "10.0.1.13")) with
    {
        VirtualAddress = new("datanode.example.com", "10.0.1.10"),
    },
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "10.1.0.5:/opt/vm_repository",
            RemoteServices = RemoteServices.Pool(
                new("rs1.madrid.example.com", "10.1.0.11"),
                new("rs2.madrid.example.com", "10.1.0.12")),
            V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
        },
    ],
    AdministratorNetworks = ["10.9.0.0/24"],
};

return await production.RunAsync(args);
