using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Ports: none is 0, and no two endpoints of an appliance listen on one at the same address.</summary>
internal static class PortCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory)
    {
        foreach (var placed in inventory.Appliances)
        {
            var taken = new Dictionary<(Protocol Protocol, ushort Port, bool IsVirtual), string>();
            foreach (var endpoint in Listening(placed.Appliance))
            {
                var id = endpoint.Definition.Id;
                var isVirtual = placed.IsVirtual(endpoint.Definition);
                if (endpoint.Port == 0)
                {
                    yield return FindingCode.NoPort.At($"{placed.Path}.Ports", $"the port of {id} is 0; give a port from 1 to 65535.");
                    continue;
                }

                // One collision is one finding, also where both listen on TCP and UDP.
                var collision = endpoint.Definition.Protocols.FirstOrDefault(protocol => taken.ContainsKey((protocol, endpoint.Port, isVirtual)), (Protocol)(-1));
                if (collision != (Protocol)(-1))
                {
                    yield return FindingCode.SharedPort.At(
                        $"{placed.Path}.Ports", $"{id} and {taken[(collision, endpoint.Port, isVirtual)]} both listen on port {endpoint.Port}; give one of them another port.");
                }

                foreach (var protocol in endpoint.Definition.Protocols)
                {
                    taken.TryAdd((protocol, endpoint.Port, isVirtual), id);
                }
            }
        }
    }

    /// <summary>One host has nobody to tell what only its peers ask for.</summary>
    private static IEnumerable<Endpoint> Listening(Appliance appliance) => appliance.Endpoints.Where(endpoint =>
        !endpoint.Definition.Protocols.Contains(Protocol.Vrrp) && (!endpoint.Definition.IsPeer || appliance.Hosts.Count > 1));
}
