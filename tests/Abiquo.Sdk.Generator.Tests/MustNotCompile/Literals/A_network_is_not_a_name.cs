using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { AdministratorNetworks = ["office.example.com"] }; // error ABQ2103: 'office.example.com' is not a network such as '10.9.0.0/24' or '2001:db8::/32': an IPv4 address has four numbers separated by dots
}
