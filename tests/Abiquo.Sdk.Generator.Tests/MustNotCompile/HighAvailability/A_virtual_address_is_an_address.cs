using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Addresses
{
    internal static Datanode Make() => Datanode.Cluster(
        new("dn1.example.com", "10.0.1.11"),
        new("dn2.example.com", "10.0.1.12"),
        new("dn3.example.com", "10.0.1.13")) with
    {
        VirtualAddress = new("datanode.example.com", "10.0.1.256"), // error ABQ2102: 10.0.1.256
    };
}
