using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { AdministratorNetworks = ["10.9.0.0/255.255.255.0"] }; // error ABQ2103: '10.9.0.0/255.255.255.0' is not a network such as '10.9.0.0/24' or '2001:db8::/32': the prefix length '255.255.255.0' is not a number from 0 to 32
}
