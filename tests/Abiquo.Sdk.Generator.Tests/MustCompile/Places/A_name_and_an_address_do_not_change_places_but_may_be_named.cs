using Abiquo.Sdk;

internal static class Inventory
{
    internal static Host Row(HostAddress address, Fqdn name) => new(address: address, fqdn: name);
}
