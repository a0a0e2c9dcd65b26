using Abiquo.Sdk;

internal static class Hosts
{
    internal static Host Of(string? address) =>
        new("cloud.example.com", address ?? "10.0.0.256"); // error ABQ2102: '10.0.0.256' is not
}
