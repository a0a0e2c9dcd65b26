using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

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
        new("api2.example.com", "10.0.0.22"),
        new("api3.example.com", "10.0.0.23")),
    Events = new() { Host = new("m.example.com", "10.0.0.30") },
    Datanode = Datanode.Cluster(
        new("dn1.example.com", "10.0.1.11"),
        new("dn2.example.com", "10.0.1.12"),
        new("dn3.example.com", "10.0.1.13")) with
    {
        VirtualAddress = new("datanode.example.com", "10.0.1.10"),
    },
    Monitoring = Monitoring.Cluster(
        new("mon1.example.com", "10.0.2.11"),
        new("mon2.example.com", "10.0.2.12"),
        new("mon3.example.com", "10.0.2.13")) with
    {
        VirtualAddress = new("monitoring.example.com", "10.0.2.10"),
    },
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "10.1.0.5:/opt/vm_repository",
            RemoteServices = RemoteServices.Pool(
                new("rs1.madrid.example.com", "10.1.0.11"),
                new("rs2.madrid.example.com", "10.1.0.12")),
            V2V = V2V.Pool(
                new("v2v1.madrid.example.com", "10.1.0.21"),
                new("v2v2.madrid.example.com", "10.1.0.22")),
        },
        new("barcelona")
        {
            TemplateRepository = "10.2.0.5:/opt/vm_repository",
            RemoteServices = RemoteServices.Pool(
                new("rs1.barcelona.example.com", "10.2.0.11"),
                new("rs2.barcelona.example.com", "10.2.0.12")),
            V2V = V2V.Pool(
                new("v2v1.barcelona.example.com", "10.2.0.21"),
                new("v2v2.barcelona.example.com", "10.2.0.22")),
        },
    ],
    PublicCloudRegions =
    [
        new("aws-eu-west-1") { RemoteServices = new() { Host = new("prs.example.com", "10.3.0.10") } },
    ],
    AdministratorNetworks = ["10.9.0.0/24"],
};
return await production.RunAsync(args);
