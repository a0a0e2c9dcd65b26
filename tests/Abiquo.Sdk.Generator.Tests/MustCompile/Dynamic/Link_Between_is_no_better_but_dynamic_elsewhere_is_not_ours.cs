using System.Collections.Generic;
using Abiquo.Sdk;

internal static class Inventory
{
    internal static Host Row(dynamic row) => new((string)row.Name, (string)row.Address);

    // A Connect that is not the SDK's.
    internal static void Open(List<dynamic> sockets)
    {
        foreach (var socket in sockets)
        {
            socket.Connect("10.0.0.10", 443);
        }
    }
}
