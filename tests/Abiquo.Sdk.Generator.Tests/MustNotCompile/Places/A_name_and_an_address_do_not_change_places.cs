using Abiquo.Sdk;

internal static class Inventory
{
    internal static Host Row(HostAddress address, Fqdn name) =>
        new(address, name); // error CS1503: Argument 1: cannot convert from 'Abiquo.Sdk.HostAddress' to 'Abiquo.Sdk.Fqdn' // error CS1503: Argument 2
}
