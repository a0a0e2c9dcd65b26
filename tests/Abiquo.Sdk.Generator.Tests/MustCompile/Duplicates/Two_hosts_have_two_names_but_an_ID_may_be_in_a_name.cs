using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static Datacenter Madrid { get; } = new("madrid")
    {
        TemplateRepository = "10.1.0.5:/madrid",
        RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
        V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
    };
}
