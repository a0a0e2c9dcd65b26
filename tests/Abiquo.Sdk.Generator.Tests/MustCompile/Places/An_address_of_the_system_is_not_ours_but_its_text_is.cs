using System.Net;
using Abiquo.Sdk;

internal static class Inventory
{
    internal static Host Row(string name, IPAddress address) => new(name, address.ToString());
}
